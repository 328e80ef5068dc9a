// @ts-check
/** The words of the offline page. Also used, as it stands, inside `verify.html`. */

const en = {
  title: "Verify an audit pack",
  lead: "Choose the ZIP or drop it here. Nothing leaves this computer: the page uses no network.",
  caution:
    "Take this page from the publisher of the pack, not from the pack that you are verifying: a forged pack may bring a forged page.",
  choose: "Audit pack (ZIP)",
  fingerprint: "Fingerprint of the key, from the publisher's server or the printed page",
  drop: "Drop the ZIP here",
  reading: "Reading…",
  genuine: "Genuine: unchanged, and signed by the key whose fingerprint you gave.",
  unchanged:
    "Unchanged since it was signed by the key below. Whose key it is, this page cannot know: compare the fingerprint with the publisher's.",
  otherKey: "The fingerprint that you gave is not the one of this key.",
  "signature-not-checked":
    "All checksums are right, but this browser cannot check Ed25519 signatures. Use a newer one, or the openssl command in VERIFY.txt.",
  broken: "Not to be trusted.",
  noCrypto: "This browser gives the page no cryptography here. Open it from a file or over https.",
  failed: "The file could not be read.",
  keyLabel: "Fingerprint of the signing key (SHA-256)",
  files: "Files",
  file: "File",
  size: "Bytes",
  state: "State",
  limits:
    "The signature does not prove that what the employer entered is true, nor when it was signed. In a self-hosted installation the key is the employer's own.",
  reasons: {
    "not-a-pack": "This is not an audit pack in the one form that packs have, or it was altered.",
    "list-unreadable": "SHA256SUMS cannot be read.",
    "list-differs": "The files in the ZIP are not those that the signed list names.",
    "file-missing": "A file is missing.",
    "file-changed": "A file was changed.",
    "key-unreadable": "The public key cannot be read.",
    "signature-wrong": "The signature does not belong to this list and key.",
  },
  states: {
    intact: "intact",
    changed: "changed",
    unlisted: "not in the list",
    missing: "missing",
    seal: "seal",
  },
};

/** @type {Record<string, typeof en>} */
export const words = {
  kk: {
    title: "Топтаманы тексеру",
    lead: "ZIP файлын таңдаңыз немесе осында сүйреп әкеліңіз. Ештеңе бұл компьютерден шықпайды: бет желіні пайдаланбайды.",
    caution:
      "Бұл бетті тексеріліп жатқан топтамадан емес, жариялаушыдан алыңыз: жалған топтамада жалған бет болуы мүмкін.",
    choose: "Тексеруге арналған топтама (ZIP)",
    fingerprint: "Кілт таңбасы – жариялаушы серверінен немесе басып шығарылған беттен",
    drop: "ZIP файлын осында тастаңыз",
    reading: "Оқылуда…",
    genuine: "Түпнұсқа: өзгермеген және оған таңбасын сіз берген кілтпен қол қойылған.",
    unchanged:
      "Оған төмендегі кілтпен қол қойылғаннан бері өзгермеген. Кілттің кімдікі екенін бұл бет біле алмайды: таңбаны жариялаушынікімен салыстырыңыз.",
    otherKey: "Сіз берген таңба бұл кілттің таңбасы емес.",
    "signature-not-checked":
      "Барлық бақылау сомалары дұрыс, бірақ бұл браузер Ed25519 қолтаңбасын тексере алмайды. Жаңарақ браузерді немесе VERIFY.txt ішіндегі openssl командасын пайдаланыңыз.",
    broken: "Сенуге болмайды.",
    noCrypto: "Браузер бұл бетке криптография бермейді. Оны файлдан немесе https арқылы ашыңыз.",
    failed: "Файлды оқу мүмкін болмады.",
    keyLabel: "Қолтаңба кілтінің таңбасы (SHA-256)",
    files: "Файлдар",
    file: "Файл",
    size: "Байт",
    state: "Жай-күйі",
    limits:
      "Қолтаңба жұмыс беруші енгізген мәліметтердің дұрыстығын да, қол қойылған уақытты да дәлелдемейді. Өз серверінде орнатылғанда кілт жұмыс берушінің өзінікі.",
    reasons: {
      "not-a-pack": "Бұл файл топтаманың бірден-бір дұрыс түрінде емес немесе өзгертілген.",
      "list-unreadable": "SHA256SUMS оқылмайды.",
      "list-differs": "ZIP ішіндегі файлдар қол қойылған тізімдегіден өзгеше.",
      "file-missing": "Файл жетіспейді.",
      "file-changed": "Файл өзгертілген.",
      "key-unreadable": "Ашық кілт оқылмайды.",
      "signature-wrong": "Қолтаңба бұл тізім мен кілтке тиесілі емес.",
    },
    states: {
      intact: "өзгермеген",
      changed: "өзгертілген",
      unlisted: "тізімде жоқ",
      missing: "жоқ",
      seal: "қолтаңба",
    },
  },
  ru: {
    title: "Проверка пакета",
    lead: "Выберите ZIP или перетащите его сюда. Ничто не покидает этот компьютер: страница не обращается к сети.",
    caution:
      "Берите эту страницу у издателя пакета, а не из проверяемого пакета: в поддельном пакете и страница может быть поддельной.",
    choose: "Пакет для проверки (ZIP)",
    fingerprint: "Отпечаток ключа — с сервера издателя или с напечатанной страницы",
    drop: "Отпустите ZIP здесь",
    reading: "Чтение…",
    genuine: "Подлинный: не изменён и подписан ключом, отпечаток которого вы указали.",
    unchanged:
      "Не изменён с тех пор, как подписан ключом ниже. Чей это ключ, страница знать не может: сверьте отпечаток с опубликованным.",
    otherKey: "Указанный вами отпечаток — не от этого ключа.",
    "signature-not-checked":
      "Все контрольные суммы верны, но этот браузер не умеет проверять подписи Ed25519. Возьмите браузер новее или команду openssl из VERIFY.txt.",
    broken: "Доверять нельзя.",
    noCrypto: "Браузер не даёт странице криптографии. Откройте её из файла или по https.",
    failed: "Не удалось прочитать файл.",
    keyLabel: "Отпечаток ключа подписи (SHA-256)",
    files: "Файлы",
    file: "Файл",
    size: "Байт",
    state: "Состояние",
    limits:
      "Подпись не доказывает ни верности сведений, внесённых работодателем, ни времени подписания. В собственной установке работодателя ключ принадлежит ему самому.",
    reasons: {
      "not-a-pack": "Это не пакет в том единственном виде, какой бывает у пакетов, либо он изменён.",
      "list-unreadable": "SHA256SUMS не читается.",
      "list-differs": "Файлы в ZIP — не те, что названы в подписанном списке.",
      "file-missing": "Не хватает файла.",
      "file-changed": "Файл изменён.",
      "key-unreadable": "Открытый ключ не читается.",
      "signature-wrong": "Подпись не относится к этому списку и ключу.",
    },
    states: {
      intact: "не изменён",
      changed: "изменён",
      unlisted: "нет в списке",
      missing: "нет",
      seal: "печать",
    },
  },
  en,
};
