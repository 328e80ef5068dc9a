import type { ColumnType } from "kysely";

type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type QuotaMovementTable = {
  employerId: string;
  movementId: string;
  kind: "grant" | "reserve" | "consume" | "release";
  year: number;
  category: "1" | "2" | "3" | "4" | "seasonal";
  region: string;
  sector: string | null;
  places: number;
  onDay: string;
  reservationId: Nullable<string>;
  workerId: Nullable<string>;
  note: string | null;
  recordedAt: Date;
  retiredAt: Nullable<Date>;
};

export type BusinessTripTable = {
  employerId: string;
  tripId: string;
  workerId: string;
  fromDay: string;
  toDay: string;
  region: string;
  note: string | null;
  recordedAt: Date;
  retiredAt: Nullable<Date>;
};
