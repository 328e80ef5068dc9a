import type { Trilingual } from "../../engine/citation";
import type { DocumentCode } from "../values/documents";

const label = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** What each document is called. */
export const documentLabels: Readonly<Record<DocumentCode, Trilingual>> = {
  application: label("Өтініш", "Заявление", "Application"),
  "vacancy-code": label(
    "Жарияланған бос орынның коды",
    "Код опубликованной вакансии",
    "Code of the published vacancy",
  ),
  "worker-iin": label("Жұмыскердің ЖСН-і", "ИИН работника", "The worker's IIN"),
  identity: label(
    "Паспорт немесе жеке куәлік",
    "Паспорт или удостоверение личности",
    "Passport or identity card",
  ),
  "passport-with-entry": label(
    "Шекарадан өту белгісі бар паспорт",
    "Паспорт с отметкой о пересечении границы",
    "Passport with the entry stamp",
  ),
  "residence-papers": label(
    "Тұруға ықтиярхат немесе босқын куәлігі (бар болса)",
    "Вид на жительство или удостоверение беженца (если есть)",
    "Residence permit or refugee certificate (if any)",
  ),
  education: label("Білім туралы құжат", "Документ об образовании", "Education document"),
  "work-history": label("Еңбек өтілін растайтын құжат", "Подтверждение стажа", "Proof of experience"),
  "experience-letter": label(
    "Біліктілігі мен тәжірибесінің лауазымға сәйкестігі туралы хат",
    "Письмо о соответствии квалификации и опыта должности",
    "Letter that qualification and experience fit the position",
  ),
  "criminal-record": label(
    "Соттылығының болуы не болмауы туралы анықтама",
    "Справка о судимости",
    "Criminal record certificate",
  ),
  "medical-certificate": label("Медициналық анықтама", "Медицинская справка", "Medical certificate"),
  "medical-certificate-075": label(
    "075/у нысанындағы медициналық анықтама",
    "Медицинская справка ф. 075/у",
    "Medical certificate, form 075/u",
  ),
  "medical-insurance": label("Медициналық сақтандыру", "Медицинская страховка", "Medical insurance"),
  "medical-examination": label(
    "Медициналық тексеру (міндетті адамдарға)",
    "Медосмотр (для тех, кому обязателен)",
    "Medical examination (for those who must have one)",
  ),
  fingerprints: label(
    "Дактилоскопия және суретке түсіру туралы анықтама",
    "Справка о дактилоскопировании и фотографировании",
    "Certificate of fingerprints and photograph",
  ),
  "tax-receipt": label(
    "ЖТС бойынша алдын ала төлем түбіртегі",
    "Квитанция о предварительном платеже ИПН",
    "Receipt for the advance of income tax",
  ),
  "labour-contract": label("Еңбек шарты", "Трудовой договор", "Labour contract"),
  "earlier-permit": label("Бұрын берілген рұқсат", "Ранее выданное разрешение", "The permit issued before"),
  "workers-list": label("Жұмыскерлер туралы мәлімет", "Сведения о работниках", "Data on the workers"),
  "translated-diplomas": label(
    "Заңдастырылған білім туралы құжаттардың нотариат куәландырған аудармасы",
    "Нотариальные переводы легализованных документов об образовании",
    "Notarised translations of legalised education documents",
  ),
  "subcontract-extract": label(
    "Шарттан нотариат куәландырған үзінді көшірме (мердігерлер)",
    "Нотариальная выписка из договора (подрядчики)",
    "Notarised extract of the contract (contractors)",
  ),
};
