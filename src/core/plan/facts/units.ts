/** What a number may be followed by, in all the languages that Lectern reads: patterns without groups of their own. */

export const CURRENCY = '(?:US\\$|HK\\$|NT\\$|R\\$|[$€£¥￥₩₹])';

export const MONEY =
  "(?:美元|美金|歐元|欧元|港元|港币|日元|日圓|人民幣|人民币|元|円|ドル|ユーロ|ウォン|원|달러|유로|엔(?![\\p{Script=Hangul}])|€|£|(?:d[’']|de )?[Ee]uros?\\b|(?:de )?(?:dólares|pesos|libras|reais)\\b|(?:de )?dollars?\\b|Dollar\\b|Franken\\b|Pfund\\b|pounds?\\b|yen\\b|yuan\\b)";

/** Powers of ten as words or Han and Hangul characters. */
export const MAGNITUDE = '[十百千]?[萬万億亿兆]+|[십백천]?[만억조]+(?!큼)';

export const SCALE =
  '(?:(?:hundred )?thousand|million|billion|trillion|mil millones|mil|millones|millón|billones|billón|millions?|milliards?|billions?|milhões|milhão|bilhões|bilhão|trilhões|Tausend|Millionen|Milliarden?|Billionen|Mio\\.|Mrd\\.|Mio\\b|Mrd\\b|bn\\b|mn\\b)(?![\\p{L}])';

export const SHARE =
  '(?:個百分點|个百分点|百分點|百分点|ポイント|％|%|‰|倍|배(?![\\p{Script=Hangul}]{2})|퍼센트|포인트|パーセント|成(?:[一二三四五六七八九半](?![十百千個个]))?(?![為为立功就果本長长員员都交熟人])|percentage points?\\b|percent\\b|per cent\\b|times\\b|x\\b|por ciento\\b|por cento\\b|puntos porcentuales\\b|pontos percentuais\\b|veces\\b|vezes\\b|pour cent\\b|points de pourcentage\\b|fois\\b|Prozentpunkte?\\b|Prozent\\b|[Mm]al\\b|-mal\\b|割(?![りれ引]))';

export const COUNT =
  '(?:個月|个月|平方公里|平方英里|平方米|公頃|公顷|公里|公斤|公尺|公分|英里|英寸|厘米|毫米|米(?![飯饭粉線线色蘭兰其糠老酒漿浆])|公克|毫克|克(?![服拉里隆羅罗萊莱斯勒蘭兰制己])|毫升|公升|グラム|リットル|그램|리터|人次|份(?![子量額额])|票(?![房價价據据])|宗(?![教旨派])|戶(?!口|外)|户(?!口|外)|字(?![母面眼體体符典節节段幕形])|頁|页|畝|亩|株|棟|栋|幢|メートル|キロ|ヘクタール|ページ|文字|미터|킬로미터|가구|마리|그루|個|个|家|人|名|位|款|項|项|件|次|篇|座|朵|艘|輛|辆|台|臺|套|條|条|間|间|種|种|層|层|場|场|處(?!理)|处(?!理)|所|部|本|張|张|噸|吨|トン|社|店舗|カ国|か国|回|ヶ月|カ月|件|명|개국|개|건|곳|권|대|톤|회(?!사)|GW|MW|kWh|TB|GB|MB|[Ll]ight[- ][Yy]ears?\\b|años luz\\b|années-lumière\\b|Lichtjahren?\\b|square (?:miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet)\\b|(?:miles|kilomet(?:re|er)s) (?:per|an) hour\\b|Quadrat(?:kilo)?metern?\\b|(?:kilómetros|metros) cuadrados\\b|(?:kilomètres|mètres) carrés\\b|km²|km\\b|kg\\b|ha\\b|m²|t\\b)';

export const TIME =
  '(?:分鐘|分钟|小時|小时|時間|年間|年|天|日間|週間|週|周|秒|분(?![\\p{Script=Hangul}])|시간|개월|년|주(?!\\p{Script=Hangul})|일(?!\\p{Script=Hangul})|minutes?\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|minutos?\\b|horas?\\b|días?\\b|semanas?\\b|meses\\b|dias?\\b|anos?\\b|años?\\b|heures?\\b|jours?\\b|semaines?\\b|mois\\b|ans?\\b|années\\b|Minuten?\\b|Stunden?\\b|Tagen?\\b|Tage\\b|Wochen?\\b|Monaten?\\b|Monate\\b|Jahren?\\b|Jahre\\b)';
