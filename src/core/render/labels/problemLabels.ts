import type { Language } from '../../model.js';
import { type ByLanguage, chooseLabels } from './chooseLabels.js';

/** Why a deck cannot be built, as far as its reader can do something about it. */
export type ProblemKind = 'missing' | 'unreadable' | 'empty' | 'large' | 'fetch' | 'settings' | 'other';

/** What the live pages say of a deck that cannot be built, and of an address that nobody may open, and what to do about it. */
export type ProblemLabels = Readonly<
  Record<ProblemKind | 'refused', { readonly message: string; readonly fix: string }>
> & {
  /** That the page looks again by itself. */
  readonly again: string;
};

const LABELS: ByLanguage<ProblemLabels> = {
  en: {
    missing: { message: 'The article is not there.', fix: 'See whether it was renamed, moved or deleted.' },
    unreadable: {
      message: 'No text can be read from this file.',
      fix: 'See whether it is whole and of a format that can be read.',
    },
    empty: { message: 'The article has no text to use.', fix: 'Write it, and save.' },
    large: { message: 'The file is too large.', fix: 'Divide it.' },
    fetch: { message: 'The web page could not be fetched.', fix: 'Check its address and the connection.' },
    settings: {
      message: 'Something in the configuration or at the head of the article is wrong.',
      fix: 'Change it as said below, and save.',
    },
    other: { message: 'This deck cannot be built now.', fix: 'See below; the terminal says more.' },
    refused: {
      message: 'This address does not open anything, or not any more.',
      fix: 'Scan the code on the presenter’s screen anew: each code for leading opens on one phone.',
    },
    again: 'This page shows the deck as soon as it can be built.',
  },
  'zh-Hant': {
    missing: { message: '找不到這篇文章。', fix: '請看看它是否改名、移走或刪除了。' },
    unreadable: { message: '這份檔案讀不出文字。', fix: '請檢查檔案是否完整，格式是否受支援。' },
    empty: { message: '文章裡沒有可用的文字。', fix: '請寫入內容，然後存檔。' },
    large: { message: '檔案太大。', fix: '請把它拆小。' },
    fetch: { message: '網頁抓取不到。', fix: '請檢查網址與網路連線。' },
    settings: { message: '設定或文章開頭的欄位有誤。', fix: '請照下面的說明修改，然後存檔。' },
    other: { message: '這份簡報暫時無法產生。', fix: '請看下面的說明；終端機裡有更多訊息。' },
    refused: {
      message: '這個網址打不開，或已經失效。',
      fix: '請重新掃描講者螢幕上的 QR 碼：遙控用的每個碼只能在一支手機上開啟。',
    },
    again: '修好之後，此頁會自動更新。',
  },
  'zh-Hans': {
    missing: { message: '找不到这篇文章。', fix: '请看看它是否改名、移走或删除了。' },
    unreadable: { message: '这个文件读不出文字。', fix: '请检查文件是否完整，格式是否受支持。' },
    empty: { message: '文章里没有可用的文字。', fix: '请写入内容，然后保存。' },
    large: { message: '文件太大。', fix: '请把它拆小。' },
    fetch: { message: '网页抓取不到。', fix: '请检查网址与网络连接。' },
    settings: { message: '配置或文章开头的字段有误。', fix: '请按下面的说明修改，然后保存。' },
    other: { message: '这份演示暂时无法生成。', fix: '请看下面的说明；终端里有更多信息。' },
    refused: {
      message: '这个网址打不开，或已经失效。',
      fix: '请重新扫描讲者屏幕上的二维码：遥控用的每个码只能在一部手机上打开。',
    },
    again: '修好之后，此页会自动更新。',
  },
  ja: {
    missing: { message: '記事が見つかりません。', fix: '名前の変更、移動、削除がなかったか確かめてください。' },
    unreadable: {
      message: 'このファイルから文章を読み取れません。',
      fix: 'ファイルが壊れていないか、対応する形式かを確かめてください。',
    },
    empty: { message: '記事に使える文章がありません。', fix: '内容を書いて保存してください。' },
    large: { message: 'ファイルが大きすぎます。', fix: '小さく分けてください。' },
    fetch: { message: 'ウェブページを取得できません。', fix: 'アドレスと接続を確かめてください。' },
    settings: {
      message: '設定か、記事の先頭の項目に誤りがあります。',
      fix: '下の説明のとおりに直して保存してください。',
    },
    other: {
      message: 'このスライドは今は作成できません。',
      fix: '下の説明をご覧ください。端末に詳しい情報があります。',
    },
    refused: {
      message: 'このアドレスは開けないか、すでに無効です。',
      fix: '発表者の画面のコードをもう一度読み取ってください。操作用のコードは一台の端末でしか開けません。',
    },
    again: '直ると、このページは自動で切り替わります。',
  },
  ko: {
    missing: { message: '글을 찾을 수 없습니다.', fix: '이름이 바뀌었거나 옮겨졌거나 지워지지 않았는지 확인하세요.' },
    unreadable: {
      message: '이 파일에서 글을 읽을 수 없습니다.',
      fix: '파일이 온전한지, 지원하는 형식인지 확인하세요.',
    },
    empty: { message: '글에 쓸 수 있는 내용이 없습니다.', fix: '내용을 쓰고 저장하세요.' },
    large: { message: '파일이 너무 큽니다.', fix: '작게 나누세요.' },
    fetch: { message: '웹 페이지를 가져올 수 없습니다.', fix: '주소와 연결을 확인하세요.' },
    settings: { message: '설정이나 글 머리의 항목이 잘못되었습니다.', fix: '아래 설명대로 고치고 저장하세요.' },
    other: {
      message: '지금은 이 발표 자료를 만들 수 없습니다.',
      fix: '아래 설명을 보세요. 터미널에 더 자세한 내용이 있습니다.',
    },
    refused: {
      message: '이 주소는 열 수 없거나 더는 쓸 수 없습니다.',
      fix: '발표자 화면의 코드를 다시 찍어 주세요. 조작용 코드는 휴대전화 한 대에서만 열립니다.',
    },
    again: '고치면 이 페이지가 저절로 바뀝니다.',
  },
  es: {
    missing: {
      message: 'No se encuentra el artículo.',
      fix: 'Compruebe si ha cambiado de nombre o de lugar, o si se ha borrado.',
    },
    unreadable: {
      message: 'No se puede leer texto en este archivo.',
      fix: 'Compruebe que esté completo y que su formato se admita.',
    },
    empty: { message: 'El artículo no tiene texto que usar.', fix: 'Escriba el contenido y guárdelo.' },
    large: { message: 'El archivo es demasiado grande.', fix: 'Divídalo en partes.' },
    fetch: { message: 'No se puede obtener la página web.', fix: 'Compruebe la dirección y la conexión.' },
    settings: {
      message: 'Hay un error en la configuración o en los campos iniciales del artículo.',
      fix: 'Corríjalo como se indica abajo y guárdelo.',
    },
    other: {
      message: 'Ahora no se puede crear esta presentación.',
      fix: 'Vea la explicación de abajo; la terminal dice más.',
    },
    refused: {
      message: 'Esta dirección no abre nada, o ya no.',
      fix: 'Escanee de nuevo el código de la pantalla del ponente: cada código de mando se abre en un solo teléfono.',
    },
    again: 'Cuando esté corregido, esta página se actualizará sola.',
  },
  fr: {
    missing: { message: 'L’article est introuvable.', fix: 'Vérifiez s’il a été renommé, déplacé ou supprimé.' },
    unreadable: {
      message: 'Aucun texte ne peut être lu dans ce fichier.',
      fix: 'Vérifiez qu’il est complet et que son format est pris en charge.',
    },
    empty: { message: 'L’article n’a pas de texte utilisable.', fix: 'Écrivez son contenu, puis enregistrez.' },
    large: { message: 'Le fichier est trop grand.', fix: 'Divisez-le.' },
    fetch: { message: 'La page web n’a pas pu être récupérée.', fix: 'Vérifiez l’adresse et la connexion.' },
    settings: {
      message: 'La configuration ou l’en-tête de l’article contient une erreur.',
      fix: 'Corrigez-la comme indiqué ci-dessous, puis enregistrez.',
    },
    other: {
      message: 'Cette présentation ne peut pas être créée pour l’instant.',
      fix: 'Voyez l’explication ci-dessous ; le terminal en dit plus.',
    },
    refused: {
      message: 'Cette adresse n’ouvre rien, ou plus rien.',
      fix: 'Scannez à nouveau le code affiché par l’orateur : chaque code de télécommande ne s’ouvre que sur un téléphone.',
    },
    again: 'Une fois l’erreur corrigée, cette page se met à jour d’elle-même.',
  },
  de: {
    missing: {
      message: 'Der Artikel ist nicht zu finden.',
      fix: 'Prüfen Sie, ob er umbenannt, verschoben oder gelöscht wurde.',
    },
    unreadable: {
      message: 'Aus dieser Datei lässt sich kein Text lesen.',
      fix: 'Prüfen Sie, ob sie vollständig ist und ihr Format unterstützt wird.',
    },
    empty: { message: 'Der Artikel hat keinen verwendbaren Text.', fix: 'Schreiben Sie den Inhalt und speichern Sie.' },
    large: { message: 'Die Datei ist zu groß.', fix: 'Teilen Sie sie auf.' },
    fetch: { message: 'Die Webseite ließ sich nicht abrufen.', fix: 'Prüfen Sie die Adresse und die Verbindung.' },
    settings: {
      message: 'In der Konfiguration oder im Kopf des Artikels steht etwas Falsches.',
      fix: 'Ändern Sie es wie unten beschrieben und speichern Sie.',
    },
    other: {
      message: 'Diese Präsentation lässt sich gerade nicht erstellen.',
      fix: 'Lesen Sie die Erklärung unten; das Terminal sagt mehr.',
    },
    refused: {
      message: 'Diese Adresse öffnet nichts, oder nichts mehr.',
      fix: 'Scannen Sie den Code auf dem Bildschirm der vortragenden Person neu: Jeder Code zum Steuern öffnet sich auf einem einzigen Telefon.',
    },
    again: 'Sobald es behoben ist, erneuert sich diese Seite von selbst.',
  },
  ar: {
    missing: { message: 'تعذّر العثور على المقال.', fix: 'تحقّق مما إذا كان قد أُعيدت تسميته أو نُقل أو حُذف.' },
    unreadable: { message: 'لا يمكن قراءة نص من هذا الملف.', fix: 'تحقّق من أن الملف سليم وأن صيغته مدعومة.' },
    empty: { message: 'لا يوجد في المقال نص صالح للاستعمال.', fix: 'اكتب المحتوى ثم احفظه.' },
    large: { message: 'الملف كبير جدًا.', fix: 'قسّمه إلى أجزاء.' },
    fetch: { message: 'تعذّر جلب صفحة الويب.', fix: 'تحقّق من العنوان ومن الاتصال.' },
    settings: { message: 'في الإعدادات أو في مقدمة المقال خطأ.', fix: 'صحّحه كما هو مبيّن أدناه ثم احفظ.' },
    other: { message: 'لا يمكن إنشاء هذا العرض الآن.', fix: 'اقرأ الشرح أدناه؛ وفي الطرفية المزيد.' },
    refused: {
      message: 'هذا العنوان لا يفتح شيئًا، أو لم يعد يفتح.',
      fix: 'امسح الرمز على شاشة المتحدّث من جديد: كل رمز للتحكم يُفتح على هاتف واحد.',
    },
    again: 'عند تصحيحه تتحدّث هذه الصفحة من تلقاء نفسها.',
  },
  it: {
    missing: { message: 'L’articolo non si trova.', fix: 'Controlli se è stato rinominato, spostato o eliminato.' },
    unreadable: {
      message: 'Da questo file non si può leggere alcun testo.',
      fix: 'Controlli che sia integro e che il formato sia supportato.',
    },
    empty: { message: 'L’articolo non ha testo utilizzabile.', fix: 'Scriva il contenuto e lo salvi.' },
    large: { message: 'Il file è troppo grande.', fix: 'Lo divida in parti.' },
    fetch: { message: 'Impossibile scaricare la pagina web.', fix: 'Controlli l’indirizzo e la connessione.' },
    settings: {
      message: 'C’è un errore nella configurazione o nei campi iniziali dell’articolo.',
      fix: 'Lo corregga come indicato sotto e salvi.',
    },
    other: {
      message: 'Al momento questa presentazione non si può creare.',
      fix: 'Legga la spiegazione qui sotto; il terminale dice di più.',
    },
    refused: {
      message: 'Questo indirizzo non apre nulla, o non più.',
      fix: 'Scansiona di nuovo il codice sullo schermo di chi parla: ogni codice del telecomando si apre su un solo telefono.',
    },
    again: 'Una volta corretto, questa pagina si aggiorna da sola.',
  },
  pt: {
    missing: {
      message: 'O artigo não foi encontrado.',
      fix: 'Verifique se mudou de nome ou de lugar, ou se foi apagado.',
    },
    unreadable: {
      message: 'Não é possível ler texto neste arquivo.',
      fix: 'Verifique se está íntegro e se o formato é suportado.',
    },
    empty: { message: 'O artigo não tem texto que se possa usar.', fix: 'Escreva o conteúdo e salve.' },
    large: { message: 'O arquivo é grande demais.', fix: 'Divida-o em partes.' },
    fetch: { message: 'Não foi possível obter a página da web.', fix: 'Verifique o endereço e a conexão.' },
    settings: {
      message: 'Há um erro na configuração ou nos campos iniciais do artigo.',
      fix: 'Corrija-o como descrito abaixo e salve.',
    },
    other: {
      message: 'No momento esta apresentação não pode ser criada.',
      fix: 'Veja a explicação abaixo; o terminal diz mais.',
    },
    refused: {
      message: 'Este endereço não abre nada, ou já não abre.',
      fix: 'Leia de novo o código no ecrã do orador: cada código de comando abre num só telefone.',
    },
    again: 'Depois de corrigido, esta página se atualiza sozinha.',
  },
  nl: {
    missing: { message: 'Het artikel is niet te vinden.', fix: 'Kijk of het hernoemd, verplaatst of verwijderd is.' },
    unreadable: {
      message: 'Uit dit bestand valt geen tekst te lezen.',
      fix: 'Kijk of het volledig is en of de indeling wordt ondersteund.',
    },
    empty: { message: 'Het artikel heeft geen bruikbare tekst.', fix: 'Schrijf de inhoud en sla die op.' },
    large: { message: 'Het bestand is te groot.', fix: 'Deel het op.' },
    fetch: { message: 'De webpagina kon niet worden opgehaald.', fix: 'Controleer het adres en de verbinding.' },
    settings: {
      message: 'Er staat een fout in de configuratie of in de kop van het artikel.',
      fix: 'Verbeter die zoals hieronder staat en sla op.',
    },
    other: {
      message: 'Deze presentatie kan nu niet worden gemaakt.',
      fix: 'Lees de uitleg hieronder; de terminal zegt meer.',
    },
    refused: {
      message: 'Dit adres opent niets, of niets meer.',
      fix: 'Scan de code op het scherm van de spreker opnieuw: elke code om te bedienen opent op één telefoon.',
    },
    again: 'Zodra het verholpen is, ververst deze pagina zich vanzelf.',
  },
};

/** The labels of a language: of its script, of the language, else English. */
export function findProblemLabels(language: Language): ProblemLabels {
  return chooseLabels(LABELS, language);
}
