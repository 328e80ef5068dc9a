/**
 * What was read, and where: the copies and accounts that a version cites as its address.
 * The copies of acts are unofficial; the official text is at zan.gov.kz and adilet.zan.kz (see `acts`).
 */
export const readings = {
  AST2024: "https://astanatimes.com/2024/01/kazakhstan-reduces-quota-for-attracting-foreign-workers-in-2024/",
  BAL2017:
    "https://www.forum-expat-management.com/posts/12234-kazakhstan-work-permit-fees-to-be-imposed-jan-1",
  BAL2018:
    "https://www.bal.com/perspectives/bal-news/new-work-permit-options-new-fee-rates-set-for-first-category-employees/",
  BMK: "http://www.bakermckenzie.com/en/insight/publications/2016/12/kazakhstan-adopts-new-work-permit-rules",
  BUD2012:
    "https://github.com/kazakhstan-law/codes/blob/a3e9ef9522fbd184acbb03a200db82b2b22e2285/03-laws/2011/1124-o-respublikanskom-biudzhete-na-2012-2014-gody-61643/rus.md",
  BUD2013:
    "https://github.com/kazakhstan-law/codes/blob/223cdba682cb491743826222e8f3942285fae690/03-laws/2012/1123-o-respublikanskom-biudzhete-na-2013-2015-gody-68722/rus.md",
  BUD2014:
    "https://github.com/kazakhstan-law/codes/blob/060f2713babfed4ab410ac8782a7989e1090ed9f/03-laws/2013/1203-o-respublikanskom-biudzhete-na-2014-2016-gody-75657/rus.md",
  BUD2015:
    "https://github.com/kazakhstan-law/codes/blob/25afd7028329ee334f77ce8b6c2881dea28052e6/03-laws/2014/1128-o-respublikanskom-biudzhete-na-2015-2017-gody-84612/rus.md",
  BUD2016:
    "https://github.com/kazakhstan-law/codes/blob/881fd5ee5212e57befb466c8f2c2a6c24abcf6e8/03-laws/2015/1130-o-respublikanskom-biudzhete-na-2016-2018-gody-95833/rus.md",
  BUD2017:
    "https://github.com/kazakhstan-law/codes/blob/535727c5f74d7dcb737b78fdc68d1cf89bf5bb6f/03-laws/2016/1129-o-respublikanskom-biudzhete-na-2017-2019-gody-107850/rus.md",
  BUD2018:
    "https://github.com/kazakhstan-law/codes/blob/83ade545228230b75b9bc67a554d322d61a35409/03-laws/2017/1130-o-respublikanskom-biudzhete-na-2018-2020-gody-116433/rus.md",
  BUD2019:
    "https://github.com/kazakhstan-law/codes/blob/17101f126b141e121f3e72f0b86f6b608803da9f/03-laws/2018/1130-o-respublikanskom-biudzhete-na-2019-2021-gody-126298/rus.md",
  BUD2020:
    "https://github.com/kazakhstan-law/codes/blob/11a42cd89675197c1ab98dd42bcd2057086f530c/03-laws/2019/1204-o-respublikanskom-biudzhete-na-2020-2022-gody-136747/rus.md",
  BUD2021:
    "https://github.com/kazakhstan-law/codes/blob/4d12605ada8fb7b8bfa0ba3053a9d5a6ee453f68/03-laws/2020/1202-o-respublikanskom-biudzhete-na-2021-2023-gody-149364/rus.md",
  BUD2022:
    "https://github.com/kazakhstan-law/codes/blob/d02b163bf3e49b5e7152952d18f9d784265a67dc/03-laws/2021/1202-o-respublikanskom-biudzhete-na-2022-2024-gody-161088/rus.md",
  BUD2023:
    "https://github.com/kazakhstan-law/codes/blob/24856336c5dcc3147321212bc6b914858973ee68/03-laws/2022/1201-o-respublikanskom-biudzhete-na-2023-2025-gody-174721/rus.md",
  BUD2024:
    "https://github.com/kazakhstan-law/codes/blob/2c8ebd1aea258992210791fc09dfdd1216de40dd/03-laws/2023/1205-o-respublikanskom-biudzhete-na-2024-2026-gody-189612/rus.md",
  BUD2025:
    "https://github.com/kazakhstan-law/codes/blob/30501c511f1970bb9d22953a84cfd309776551d4/03-laws/2024/1204-o-respublikanskom-biudzhete-na-2025-2027-gody-203645/rus.md",
  BUD2026:
    "https://github.com/kazakhstan-law/codes/blob/20f09aa90f53e87f3507836561974d9e4b2c6dbf/03-laws/2025/1208-o-respublikanskom-biudzhete-na-2026-2028-gody-218360/rus.md",
  BUSI: "https://businessi.top/enbek-kz-registraciya-elektronnyx-trudovyx-dogovorov",
  CHK: "https://adilet.zan.kz/rus/docs/V1500012656/compare",
  CHKOLD: "https://adilet.zan.kz/rus/docs/V1500011744",
  COMMON:
    "https://www.commonspace.eu/commentary/armenia-becomes-4th-member-eeu-which-came-being-1-january-2015",
  DBKZ: "https://doingbusiness.kz/en/news/39-razresheniya-na-privlechenie-inostrannoy-rabochey-sily",
  DGS35: "https://dgs35.ru/raznoe-2/p-5-st-97-dogovora-o-eaes-29-05-2014-01-10-2019.html",
  DOS1041: "https://dos-immigration.kz/en/uncategorized/amendments-to-resolution-of-thef-1041",
  DOS2020:
    "https://dos-immigration.kz/en/uncategorized/the-rules-for-issuing-permits-attracting-foreigners-to-work-have-changed/",
  DOS2025: "https://dos-immigration.kz/en/news/amends-in-rules-of-attracting-foreign-labor-force-in-2025",
  DOSEX: "https://dos-immigration.kz/en/uncategorized/who-doesnt-need-a-work-permit/",
  DOSREN: "https://dos-immigration.kz/en/services/work-permit-renewal-process/",
  EAEU30: "https://dgs35.ru/raznoe-2/p-5-st-97-dogovora-o-eaes-29-05-2014-01-10-2019.html",
  EAEU97: "https://arbatcredit.ru/statya-97-dogovora-o-evrazijskom-ekonomicheskom-soyuze/",
  EGOV: "http://egov.kz/cms/en/articles/job_search/inostrannyi_trud",
  EGOV2: "http://egov.kz/cms/en/articles/inostrannyi_trud",
  EMP: "https://github.com/kazakhstan-law/codes/blob/052482ccf6fd80a99ef3d5c3da5006886d864316/03-laws/2016/0406-o-zaniatosti-naseleniia-100975/rus.md",
  EY2025:
    "https://www.ey.com/en_kz/technical/tax-alerts/2025/09/foreign-labor-permits-new-employer-rules-kazakhstan-2025",
  EYWM: "https://view.joomag.com/world-monitor-magazine-wm-kioge-2018-web/0824078001537354691?page=30",
  FREEV: "https://freevector.kz/visa-c3-en",
  INF2015: "https://en.inform.kz/news/over-38-thousand-foreigners-work-in-kazakhstan-b-nurymbetov_a2799939/",
  INF2016:
    "https://en.inform.kz/amp/quota-for-foreign-labor-force-in-kazakhstan-equals-63-thousand_a2899431/",
  INF2020: "https://en.inform.kz/amp/kazakhstan-cuts-foreign-workforce-attraction-quota-by-40_a3603013/",
  INS: "https://github.com/kazakhstan-law/codes/blob/052482ccf6fd80a99ef3d5c3da5006886d864316/03-laws/2005/0207-ob-obiazatelnom-strakhovanii-rabotnika-ot-neschastnykh-sluchaev-22880/rus.md",
  KOAP: "https://github.com/kazakhstan-law/codes/blob/088420b41a3d114d9e838285724723037c742e80/02-codes/2014/0705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch028.md",
  KOAP2019:
    "https://github.com/kazakhstan-law/codes/blob/16507c7ac2ed80dfeab7225ffb7fd00c182163a1/02-codes/2014/0705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch028.md",
  KOAP2020:
    "https://github.com/kazakhstan-law/codes/blob/7b7a8fe2f63f09325f2e5c7003b4b24c95ba4f0a/02-codes/2014/0705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch028.md",
  KOAP2020G27:
    "https://github.com/kazakhstan-law/codes/blob/097e0f45417235a9f4f291bed5ad5c5564a6919e/02-codes/20140705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch027-part043.md",
  KOAP2023:
    "https://github.com/kazakhstan-law/codes/blob/01b4b90f09f8f7226ea3bcfa0b36892bc5a19ac3/02-codes/20140705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch028.md",
  KOAP2023G10:
    "https://github.com/kazakhstan-law/codes/blob/01b4b90f09f8f7226ea3bcfa0b36892bc5a19ac3/02-codes/20140705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch010.md",
  KOAP2026:
    "https://github.com/kazakhstan-law/codes/blob/f320afec5f23eef2e3147a743d03980ba47a0343/02-codes/20140705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch028.md",
  KOAP2026G10:
    "https://github.com/kazakhstan-law/codes/blob/f320afec5f23eef2e3147a743d03980ba47a0343/02-codes/20140705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch010.md",
  KOAP98:
    "https://github.com/kazakhstan-law/codes/blob/088420b41a3d114d9e838285724723037c742e80/02-codes/2014/0705-ob-administrativnykh-pravonarusheniiakh-81245/rus/sec002-ch010.md",
  KORGAN: "https://korgan-zan.kz/?p=1584",
  KPMG2023: "https://kpmg.com/kz/en/home/insights/2023/07/legal-alert-2.html",
  LADA: "https://www.lada.kz/kazakhstan-news/149235-kazakhstan-s-12-marta-vvodit-novye-shtrafy-dlia-rabotodatelei-za-chto-i-skolko-pridetsia-platit.html",
  LADA25:
    "https://www.lada.kz/kazakhstan-news/143351-ot-14-do-90-dnei-komu-i-skolko-mozhno-zhit-v-kazakhstane-bez-vizy.html",
  LANG: "https://github.com/kazakhstan-law/codes/blob/14d785356a52a7134d9fbf87dea54eedcd786233/03-laws/1997/0711-o-iazykakh-v-respublike-kazakhstan-104462/rus.md",
  LEX45: "https://www.lexology.com/library/detail.aspx?g=fc8fcb32-98d2-4073-885e-d7db0ca4c69c",
  LWP1: "https://lwp.kz/en/uslugi1583141517/rabochie-razresheniia/poluchenie-razreshenii-na-rabotu",
  LWP2: "https://lwp.kz/en/uslugi1583141517/rabochie-razresheniia/prodlenie-razresheniia-na-rabotu",
  M2015:
    "https://archive.wfin.kz/novosti/zakonodatelstvo/4224-mesjachnyj-raschetnyj-pokazatel-sostavljaet-1-tys-982-tenge.html",
  M2016: "https://www.inaktau.kz/news/1060893",
  M2019: "https://pravodel.kz/spravka-rk/mrp-2019-rk-mesyachnyj-raschetnyj-pokazatel-v-kazaxstane.html",
  M2023: "https://knews.kz/economy/153-mrp-2023",
  M2024: "https://kz.kursiv.media/2023-12-27/lsbs-mzpmtkz",
  M2026:
    "https://liter.kz/mrp-mzp-i-pensii-nazvany-novye-razmery-raschetnykh-pokazatelei-na-2026-goda-1767336101/amp",
  MGOROD14: "https://mgorod.kz/news/v-atyrau-gastarbajterov-obyazali-platit-gosposhlinu",
  MIDTH: "https://thailand.mid.ru/en/press-centre/news/about_eurasian_economic_union",
  MIG2013:
    "https://github.com/kazakhstan-law/codes/blob/c225f4a27f726ac4ba17850091b0a129daf885a5/03-laws/20110722-o-migratsii-naseleniia-59947/rus/ch006.md",
  MIG2014:
    "https://github.com/kazakhstan-law/codes/blob/04843111bd91c448d61fb7e348e00c5aebdce990/03-laws/2011/0722-o-migratsii-naseleniia-59947/rus.md",
  MIG2015:
    "https://github.com/kazakhstan-law/codes/blob/c97b2478de1cbe98cc8a33aec74970e8925db475/03-laws/20110722-o-migratsii-naseleniia-59947/rus/ch006.md",
  MIG2022:
    "https://github.com/kazakhstan-law/codes/blob/5b8b83489e110f1500479195aa9020e8b84ec5dc/03-laws/2011/0722-o-migratsii-naseleniia-59947/rus.md",
  MIG202304:
    "https://github.com/kazakhstan-law/codes/blob/ecb8d1f21316fc36126e8c67c1686b9e3b971db7/03-laws/2011/0722-o-migratsii-naseleniia-59947/rus.md",
  MIG2024:
    "https://github.com/kazakhstan-law/codes/blob/3b97e54aadd14afddd2c430ad98a51294db003ba/03-laws/20110722-o-migratsii-naseleniia-59947/rus/ch003.md",
  MIG2024A:
    "https://github.com/kazakhstan-law/codes/blob/3b97e54aadd14afddd2c430ad98a51294db003ba/03-laws/20110722-o-migratsii-naseleniia-59947/rus/ch001.md",
  MWP: "https://mwp.kz/presentation/legal-alerts/new-work-permit-issue-rules/",
  MYBUH: "https://mybuh.kz/useful/kak-rasschitat-ipn-s-dokhoda-trudovogo-immigranta-nerezidenta.html",
  N236: "https://www.zakon.kz/pravo/6503822-vydacha-spravok-inostrantsam-dlya-trudoustroystva-vneseny-izmeneniya.html",
  NEWS_R588: "https://www.zakon.kz/amp/redaktsiia-zakonkz/5040939-v-kazahstane-izmeneny-stavki-sbora-za.html",
  NEWS_R819:
    "https://kaz.zakon.kz/kogam-tynysy/6069425-2026-zhyla-sheteldk-zhmys-kshn-tartua-rsat-alu-tlem-mlsherlemeler-bektld.html",
  NK2017:
    "https://github.com/kazakhstan-law/codes/blob/06f6f576ae8b9349939a792b016131b7188226fa/02-codes/2017/1225-o-nalogakh-i-drugikh-obiazatelnykh-platezhakh-v-biudzhet-nalogov-117004/rus/sec019.md",
  NK2025:
    "https://github.com/kazakhstan-law/codes/blob/0ac2c1288f7e901fbea14d09a8e565fe741f8fc0/02-codes/2025/0718-nalogovyi-kodeks-respubliki-kazakhstan-212543/rus/sec015.md",
  NK2025A:
    "https://github.com/kazakhstan-law/codes/blob/0ac2c1288f7e901fbea14d09a8e565fe741f8fc0/02-codes/2025/0718-nalogovyi-kodeks-respubliki-kazakhstan-212543/rus/sec015.md",
  NK2025I:
    "https://github.com/kazakhstan-law/codes/blob/0ac2c1288f7e901fbea14d09a8e565fe741f8fc0/02-codes/2025/0718-nalogovyi-kodeks-respubliki-kazakhstan-212543/rus/sec006.md",
  O123: "https://ealegislation.com/document.fwx?rgn=139847",
  O236: "https://bestprofi.com/document/2969479363",
  O279: "https://ealegislation.com/document.fwx?rgn=151629",
  O279ENG: "https://adilet.zan.kz/eng/docs/V2300032977/compare",
  O353: "https://adilet.zan.kz/rus/docs/V2000021173/compare/eng",
  O503: "https://adilet.zan.kz/eng/docs/V1600014149",
  O559: "https://adilet.zan.kz/eng/docs/V1600014170",
  O76: "https://github.com/kazakhstan-law/ministerial/blob/03c63dee20889f8bcf548eceed6993ad996a7715/07-ministerial/103003000000-qriim/2014/0208-ob-utverzhdenii-pravil-vydachi-prodleniia-i-otzyva-razresheniia-78315/rus.md",
  OTYRAR:
    "https://otyrar.kz/2026/03/shtrafy-za-trudovye-dogovory-chto-izmenitsya-dlya-rabotodatelej-kazahstana-s-12-marta/",
  PERM: "https://github.com/kazakhstan-law/codes/blob/11a0639a51bc910cd52b923420ef106b0f9aef3b/03-laws/2014/0516-o-razresheniiakh-i-uvedomleniiakh-80091/rus/an002.md",
  PILOT: "https://cis-legislation.com/document.fwx?rgn=171702",
  PK2018:
    "https://github.com/kazakhstan-law/codes/blob/80894f78aa627606e65b2d5baac43c2d87e8db60/02-codes/2015/1029-predprinimatelskii-kodeks-respubliki-kazakhstan-94981/rus/sec003.md",
  PK2024:
    "https://github.com/kazakhstan-law/codes/blob/fa41969d28ca2c3bbc57b24b1e0003205c3a9f96/02-codes/20151029-predprinimatelskii-kodeks-respubliki-kazakhstan-94981/rus/sec003-ch013.md",
  PK2025:
    "https://github.com/kazakhstan-law/codes/blob/1afd66421639d28fc55cf618db7757e52e83b541/02-codes/20151029-predprinimatelskii-kodeks-respubliki-kazakhstan-94981/rus/sec003-ch013.md",
  PK2025B:
    "https://github.com/kazakhstan-law/codes/blob/1afd66421639d28fc55cf618db7757e52e83b541/02-codes/20151029-predprinimatelskii-kodeks-respubliki-kazakhstan-94981/rus/sec003-ch013-part001-part017.md",
  PK2025C:
    "https://github.com/kazakhstan-law/codes/blob/1afd66421639d28fc55cf618db7757e52e83b541/02-codes/20151029-predprinimatelskii-kodeks-respubliki-kazakhstan-94981/rus/sec003-ch013-part001-part031.md",
  PP298:
    "https://github.com/kazakhstan-law/government/blob/c26b023f9ec3bcd81b9c45bfeec9b99a22bb37fe/06-government/103-pravitelstvo/2013/0329-ob-ustanovlenii-kvot-na-privlechenie-inostrannoi-rabochei-sily-p-71812/rus.md",
  PRG1041: "https://prg-online-web.prgapp.kz/document/print/?doc_id=31750007",
  Q2012: "http://kz.buh-nauka.com/?action=content&id_category=15&id_razdel=2&itemid=23952",
  Q2017: "http://kazworld.info/?p=62169",
  Q2020N: "https://en.inform.kz/amp/kazakhstan-cuts-foreign-workforce-attraction-quota-by-40_a3603013/",
  Q2021: "https://astanatimes.com/2021/04/more-than-14-thousand-foreign-citizens-work-in-kazakhstan-today/",
  Q2021D:
    "https://www.kt.kz/eng/politics/government_presented_quota_for_foreign_workers_in_2021_1377908609.html",
  Q2023: "https://astanatimes.com/2023/01/kazakhstan-to-attract-nearly-22000-foreign-specialists/",
  Q2024: "https://astanatimes.com/2024/01/kazakhstan-reduces-quota-for-attracting-foreign-workers-in-2024/",
  Q2025A: "https://dzen.ru/a/Zzw5bU7UKjDlIemr",
  Q2025B: "https://qazinform.com/news/how-many-foreign-nationals-officially-work-in-kazakhstan-089beb",
  Q2025C: "https://news.mail.ru/economics/69201606/",
  Q2026:
    "https://mgorod.kz/news/kazaxstan-ustanovil-kvotu-na-privlecenie-inostrannoi-rabocei-sily-v-2026-godu",
  Q2026B:
    "https://rus.baq.kz/inostrannyh-rabotnikov-v-kazahstane-budut-privlekat-po-chetyryom-kategoriyam_300030263/",
  Q9: "https://github.com/kazakhstan-law/government/blob/0b306974cd9556a158229aedee79ec287e5aa292/06-government/103-pravitelstvo/2016/0112-ob-ustanovlenii-kvot-na-privlechenie-inostrannoi-rabochei-sily-n-98413/rus.md",
  QAPP: "https://www.mondaq.com/work-visas/1499286/2025-work-permit-applications-being-accepted-from-august-2024",
  R1041: "https://adilet.zan.kz/eng/docs/P2300001041",
  R148: "https://github.com/kazakhstan-law/government/blob/e0b2c972e5b063e63f61b4607b838d4edd589079/06-government/103-pravitelstvo/2012/0121-ob-utverzhdenii-pravil-vezda-i-prebyvaniia-immigrantov-v-respubl-63125/rus.md",
  R157: "https://github.com/kazakhstan-law/government/blob/396a32b8d8d41d564749b4e7f5f8ad123e232a25/06-government/103-pravitelstvo/2018/0403-ob-ustanovlenii-stavok-sbora-za-vydachu-ili-prodlenie-razresheni-120077/rus.md",
  R2020Q:
    "https://github.com/kazakhstan-law/government/blob/5f0fa4aae7e32f76cc1c2a0d16b265fb02812dd2/06-government/103-pravitelstvo/2019/1227-ob-ustanovlenii-kvoty-na-privlechenie-inostrannoi-rabochei-sily-137647/rus.md",
  R459: "https://github.com/kazakhstan-law/government/blob/9a4e0727b3f75e9fd3beeec776b7d89e9b31ee3c/06-government/103-pravitelstvo/2016/0818-ob-ustanovlenii-stavok-sbora-za-vydachu-i-ili-prodlenie-razreshe-105535/rus.md",
  R811: "https://adilet.zan.kz/kaz/docs/P2100000811",
  R819: "https://github.com/kazakhstan-law/government/blob/423d868431c320dbd176b6feca513337b16157d9/06-government/103-pravitelstvo/2025/1003-ob-ustanovlenii-stavok-sbora-za-vydachu-ili-prodlenie-razresheni-215193/rus.md",
  R890: "https://github.com/kazakhstan-law/government/blob/70da8c83cb34dbf8a3fd29d8898fce19593fa8c6/06-government/103-pravitelstvo/2018/1226-ob-ustanovlenii-kvoty-na-privlechenie-inostrannoi-rabochei-sily-127505/rus.md",
  README:
    "https://github.com/kazakhstan-law/ministerial/blob/0cb78253724870c91a2376d3f8df838fc6716eb1/README.md",
  SEZ: "https://adilet.zan.kz/eng/docs/V2300032958",
  SK: "https://github.com/kazakhstan-law/codes/blob/0071a17a2254ae3261ff0a3f9ac99e073fe341bc/02-codes/2023/0420-sotsialnyi-kodeks-respubliki-kazakhstan-180051/rus/pt002-sec003-ch010.md",
  SMART: "https://www.smart-migration.kz/eng/zamena-inostrannogo-spetsialista",
  TENGRI12:
    "https://en.tengrinews.kz/laws_initiatives/kazakhstan-introduces-quotas-for-imported-work-force-9881/",
  TK2: "https://github.com/kazakhstan-law/codes/blob/013e894007c8a23e1dd66c2fd4c3cafd3cc91c77/02-codes/2015/1123-trudovoi-kodeks-respubliki-kazakhstan-95666/rus/sec002.md",
  TK23: "https://github.com/kazakhstan-law/codes/blob/d52f1d2ebe933e66e773234e7a9e3cf54dcc1461/02-codes/2015/1123-trudovoi-kodeks-respubliki-kazakhstan-95666/rus/sec001.md",
  TK5: "https://github.com/kazakhstan-law/codes/blob/161c6259da85102b04255e452a3c09fb199d0ef5/02-codes/2015/1123-trudovoi-kodeks-respubliki-kazakhstan-95666/rus/sec005.md",
  UK395:
    "https://github.com/kazakhstan-law/codes/blob/0554b6865ea54115d1cd6f64b382a72da7af41a0/02-codes/2014/0703-ugolovnyi-kodeks-respubliki-kazakhstan-81097/rus/sec006-ch016.md",
  VLAST: "https://vlast.kz/novosti/12412-kyrgyzstan-oficialno-stal-clenom-eaes.html",
  WPK2020: "https://new.wpk.kz/new_rules_eng",
} as const satisfies Record<string, string>;
