import accounts from "./accounts.json";
import api from "./api.json";
import common from "./common.json";
import publicPage from "./public.json";

export const resources = { accounts, api, common, public: publicPage };
