/** What other languages than English say of totals, gaps, months and levels; a translator may extend any of them. */
import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  months:
    'januar|jänner|jan, februar|feb, märz|mär|mrz, april|apr, mai, juni|jun, juli|jul, august|aug, september|sep|sept, oktober|okt, november|nov, dezember|dez',
  missing:
    'k.a, k. a, keine angabe, entfällt, unbekannt, offen, nicht verfügbar, keine daten, n.v, nicht anwendbar, ausstehend',
  approximately: 'ca, etwa, rund, ungefähr, um, zirka, knapp',
  atLeast: 'mindestens, ab, über, mehr als, mind',
  atMost: 'höchstens, bis, bis zu, unter, weniger als, maximal',
  outOf: 'von',
  totals: 'gesamt, summe, insgesamt, gesamtsumme, zwischensumme, total, alle',
  rest: 'sonstige, sonstiges, andere, übrige, rest, weitere',
  timeHeads: 'jahr, monat, quartal, woche, tag, datum, zeitraum, geschäftsjahr, kw, halbjahr',
  periods: 'woche, kw, monat, tag, jahr, phase',
  scales: [
    'keine, sehr gering|sehr niedrig|vernachlässigbar, gering|niedrig|klein, mittel|mäßig|moderat, hoch|groß|erheblich, sehr hoch|schwerwiegend, kritisch|katastrophal|extrem',
    'selten|sehr unwahrscheinlich, unwahrscheinlich, möglich, wahrscheinlich, sehr wahrscheinlich|fast sicher',
  ],
  likelihood: 'wahrscheinlichkeit, eintrittswahrscheinlichkeit, häufigkeit',
  impact: 'auswirkung, auswirkungen, schweregrad, schadenshöhe, schaden, tragweite, folgen',
  change: 'änderung, veränderung, differenz, abweichung, wachstum, entwicklung, delta',
  before: 'vorher, bisher, vorjahr, vorquartal, alt, vormonat',
  after: 'nachher, jetzt, aktuell, neu, heute',
  planned: 'plan, soll, ziel, budget, geplant, prognose, zielwert',
  actual: 'ist, tatsächlich, ausgegeben, verbraucht, erreicht, istwert',
  metricHeads: 'kennzahl, kennzahlen, metrik, messgröße, größe, indikator, merkmal',
  valueHeads: 'wert, werte, ergebnis, anzahl, betrag',
  identifiers: 'nr, nummer, kennung, rang, zeile, seite, platz, plz, telefon, stufe',
  references:
    'begriff, definition, beschreibung, option, verweis, lizenz, befehl, datei, zuständig, ansprechpartner',
  notes:
    'bemerkung, anmerkung, kommentar, beschreibung, maßnahme, maßnahmen, gegenmaßnahme, erläuterung, hinweis',
  statusHeads: 'status, zustand, stand, ergebnis, erledigt',
  states: {
    good: 'erledigt, fertig, abgeschlossen, ja, im plan, grün, bestanden, erfüllt, erreicht, behoben',
    warning: 'teilweise, in arbeit, läuft, gelb, verzögert, gefährdet, begonnen, in bearbeitung',
    bad: 'nein, rot, blockiert, verfehlt, abgebrochen, nicht erfüllt, fehlgeschlagen, überfällig',
    neutral: 'offen, geplant, nicht begonnen, ausstehend',
  },
  lowerIsBetter:
    'antwortzeit, ladezeit, latenz, fehler, fehlerrate, fehlerquote, fehlermeldungen, störung, störungen, ausfallzeit, ausfall, ausfälle, kosten, abwanderung, beschwerden, durchlaufzeit, wartezeit, schulden, emissionen, fluktuation, schwachstellen, reklamationen, rückstand',
  higherIsBetter:
    'verfügbarkeit, testabdeckung, abdeckung, umsatz, gewinn, marge, genauigkeit, zufriedenheit, kundenzufriedenheit, aktive nutzer, aktive benutzer, durchsatz, konversionsrate, ertrag, kunden, neukunden, weiterempfehlung, termintreue',
  neither: 'personal, mitarbeiter, auslastung, anfragen, größe, preis, temperatur, alter, einwohner',
  nonAdditive:
    'durchschnitt, mittelwert, median, quote, rate, anteil, maximum, minimum, schnitt, mittlere, pro, je',
  counts:
    'anzahl, zahl, menge, stimmen, antworten, teilnehmer, stunden, tage, punkte, aufgaben, fälle, kosten, aufwand',
  stocks: 'nutzer, kunden, mitarbeiter, bestand, abonnenten, mitglieder',
};

export const french: Lexicon = {
  months:
    'janvier|janv, février|févr|fév, mars, avril|avr, mai, juin, juillet|juil, août, septembre|sept, octobre|oct, novembre|nov, décembre|déc',
  missing: 's.o, s/o, sans objet, n.d, nd, inconnu, non disponible, à définir, à déterminer, à confirmer',
  approximately: 'environ, env, près de',
  atLeast: 'au moins, dès, plus de, à partir de',
  atMost: "au plus, jusqu'à, moins de",
  outOf: 'sur',
  totals: 'total, total général, somme, ensemble, sous-total, tous',
  rest: 'autre, autres, divers, reste',
  timeHeads: 'année, mois, trimestre, semaine, jour, date, période, exercice, semestre',
  periods: 'semaine, mois, jour, année, phase',
  scales: [
    'nul|aucun|aucune, très faible|négligeable, faible|mineur|mineure|bas|basse, moyen|moyenne|modéré|modérée, élevé|élevée|fort|forte|majeur|majeure|haut|haute, très élevé|très élevée|très forte|très fort, critique|catastrophique',
    'rare, peu probable|improbable, possible, probable, très probable|quasi certain',
  ],
  likelihood: 'probabilité, vraisemblance, fréquence',
  impact: 'impact, gravité, sévérité, conséquence, conséquences',
  change: 'évolution, variation, écart, différence, croissance',
  before: 'avant, précédent, année précédente, ancien',
  after: 'après, actuel, maintenant, nouveau',
  planned: 'prévu, budget, objectif, cible, plan, prévision',
  actual: 'réel, réalisé, dépensé, consommé, atteint',
  metricHeads: 'indicateur, indicateurs, métrique, mesure, statistique',
  valueHeads: 'valeur, valeurs, résultat, nombre, montant',
  identifiers: 'n°, numéro, rang, réf, référence, page, ligne',
  references: 'terme, définition, description, option, lien, licence, commande, fichier, responsable',
  notes: 'note, notes, commentaire, remarque, description, atténuation, mesure, mesures, actions, parade',
  statusHeads: 'statut, état, avancement, résultat',
  states: {
    good: 'terminé, fait, oui, vert, réussi, atteint, fini, validé',
    warning: 'en cours, partiel, partiellement, orange, en retard, à risque',
    bad: 'non, rouge, bloqué, échec, annulé, manqué',
    neutral: 'prévu, à faire, en attente, non commencé',
  },
  lowerIsBetter:
    'temps de réponse, latence, erreurs, erreur, taux d erreur, incidents, pannes, coût, coûts, délai, bogues, bugs, dette, émissions, plaintes, attrition, taux d annulation, rotation',
  higherIsBetter:
    "disponibilité, couverture, couverture de tests, chiffre d'affaires, chiffre d affaires, bénéfice, marge, précision, satisfaction, utilisateurs actifs, débit, taux de conversion, clients actifs, clients, revenu, revenus, fidélisation",
  neither: 'effectif, effectifs, utilisation, demandes, taille, prix, température, nombre',
  nonAdditive: 'moyenne, moyen, médiane, taux, part, maximum, minimum, par',
  counts:
    'nombre, quantité, votes, réponses, participants, heures, jours, points, tâches, cas, commandes, coût',
  stocks: 'utilisateurs, clients, effectif, stock, abonnés, membres',
};

export const spanish: Lexicon = {
  months:
    'enero|ene, febrero|feb, marzo, abril|abr, mayo, junio|jun, julio|jul, agosto|ago, septiembre|setiembre|sept, octubre|oct, noviembre|nov, diciembre|dic',
  missing: 'n/d, no aplica, no disponible, desconocido, por definir, pendiente de datos, sin datos',
  approximately: 'aprox, aproximadamente, cerca de, unos, unas',
  atLeast: 'al menos, desde, más de, mínimo',
  atMost: 'hasta, como máximo, menos de, máximo',
  outOf: 'de',
  totals: 'total, suma, total general, subtotal, todos',
  rest: 'otro, otros, otras, resto, varios',
  timeHeads: 'año, mes, trimestre, semana, día, fecha, período, periodo, ejercicio',
  periods: 'semana, mes, día, año, fase',
  scales: [
    'ninguno|ninguna|nulo, muy bajo|muy baja|despreciable, bajo|baja|leve|menor, medio|media|moderado|moderada, alto|alta|grave|mayor, muy alto|muy alta, crítico|crítica|catastrófico|catastrófica|extremo',
    'raro|rara, improbable|poco probable, posible, probable, muy probable|casi seguro',
  ],
  likelihood: 'probabilidad, frecuencia, verosimilitud',
  impact: 'impacto, gravedad, severidad, consecuencia, efecto',
  change: 'cambio, variación, diferencia, crecimiento, evolución',
  before: 'antes, anterior, previo, año anterior',
  after: 'después, actual, ahora, nuevo, hoy',
  planned: 'plan, planificado, presupuesto, objetivo, meta, previsto, presupuestado',
  actual: 'real, gastado, ejecutado, logrado, usado',
  metricHeads: 'métrica, indicador, medida, estadística',
  valueHeads: 'valor, valores, resultado, cantidad, importe',
  identifiers: 'número, núm, rango, puesto, página, línea',
  references: 'término, definición, descripción, opción, enlace, licencia, comando, archivo, responsable',
  notes: 'nota, notas, comentario, observaciones, descripción, mitigación, medidas, acciones',
  statusHeads: 'estado, situación, resultado',
  states: {
    good: 'hecho, completado, sí, verde, terminado, cumplido, aprobado',
    warning: 'en curso, parcial, amarillo, en riesgo, retrasado, en progreso',
    bad: 'rojo, bloqueado, fallido, cancelado, no cumplido',
    neutral: 'pendiente, planificado, no iniciado',
  },
  lowerIsBetter:
    'tiempo de respuesta, latencia, errores, error, tasa de error, incidentes, fallos, coste, costes, costo, costos, deuda, quejas, emisiones, abandono, rotación',
  higherIsBetter:
    'disponibilidad, cobertura, ingresos, beneficio, margen, precisión, satisfacción, usuarios activos, rendimiento, tasa de conversión, ventas, clientes, retención',
  neither: 'plantilla, utilización, solicitudes, tamaño, precio, temperatura, población',
  nonAdditive: 'promedio, media, mediana, tasa, cuota, máximo, mínimo, por',
  counts:
    'número, cantidad, votos, respuestas, participantes, horas, días, puntos, tareas, casos, pedidos, coste, costo',
  stocks: 'usuarios, clientes, plantilla, inventario, suscriptores',
};

export const portuguese: Lexicon = {
  months:
    'janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez',
  missing: 'n/d, não aplicável, não disponível, desconhecido, a definir',
  totals: 'total, soma, total geral, todos',
  rest: 'outro, outros, outras, demais',
  timeHeads: 'ano, mês, trimestre, semana, dia, data, período',
  scales: [
    'nenhum|nenhuma, muito baixo|muito baixa, baixo|baixa, médio|média|moderado, alto|alta, muito alto|muito alta, crítico|crítica|catastrófico',
  ],
  likelihood: 'probabilidade',
  impact: 'impacto, gravidade',
  change: 'mudança, variação, diferença, crescimento',
  before: 'antes, anterior',
  after: 'depois, atual, agora',
  planned: 'plano, orçamento, meta, previsto',
  actual: 'realizado, gasto, real',
  metricHeads: 'métrica, indicador',
  lowerIsBetter: 'tempo de resposta, latência, erros, taxa de erro, custo, custos, incidentes, falhas',
  higherIsBetter:
    'disponibilidade, cobertura, receita, lucro, margem, satisfação, usuários ativos, vendas, clientes',
};

export const italian: Lexicon = {
  months:
    'gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago, settembre|set, ottobre|ott, novembre|nov, dicembre|dic',
  missing: 'n/d, n.d, non disponibile, non applicabile, da definire, sconosciuto',
  totals: 'totale, somma, totale generale, tutti',
  rest: 'altro, altri, altre',
  timeHeads: 'anno, mese, trimestre, settimana, giorno, data, periodo',
  scales: [
    'nessuno|nessuna, molto basso|molto bassa, basso|bassa, medio|media|moderato, alto|alta, molto alto|molto alta, critico|critica|catastrofico',
  ],
  likelihood: 'probabilità',
  impact: 'impatto, gravità',
  change: 'variazione, cambiamento, differenza, crescita',
  before: 'prima, precedente',
  after: 'dopo, attuale, ora',
  planned: 'piano, budget, obiettivo, previsto',
  actual: 'effettivo, speso, consuntivo',
  metricHeads: 'metrica, indicatore',
  lowerIsBetter: 'tempo di risposta, latenza, errori, tasso di errore, costo, costi, incidenti, guasti',
  higherIsBetter:
    'disponibilità, copertura, ricavi, fatturato, utile, margine, soddisfazione, utenti attivi, vendite, clienti',
};

export const dutch: Lexicon = {
  months:
    'januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep, oktober|okt, november|nov, december|dec',
  missing: 'n.v.t, nvt, onbekend, niet beschikbaar, nog te bepalen',
  totals: 'totaal, som, eindtotaal, alle',
  rest: 'overig, overige, anders, andere',
  timeHeads: 'jaar, maand, kwartaal, week, dag, datum, periode',
  scales: ['geen, zeer laag, laag, gemiddeld|middel|matig, hoog, zeer hoog, kritiek|catastrofaal'],
  likelihood: 'waarschijnlijkheid, kans',
  impact: 'impact, ernst, gevolg',
  change: 'verandering, verschil, groei, wijziging',
  before: 'voor, vorig, vorige',
  after: 'na, huidig, nu',
  planned: 'plan, begroting, doel, gepland, begroot',
  actual: 'werkelijk, besteed, gerealiseerd',
  metricHeads: 'meetwaarde, indicator, kengetal',
  lowerIsBetter: 'responstijd, latentie, fouten, foutpercentage, kosten, storingen',
  higherIsBetter: 'beschikbaarheid, dekking, omzet, winst, marge, tevredenheid, actieve gebruikers, klanten',
};

export const russian: Lexicon = {
  months:
    'январь|января|янв, февраль|февраля|фев, март|марта|мар, апрель|апреля|апр, май|мая, июнь|июня|июн, июль|июля|июл, август|августа|авг, сентябрь|сентября|сен, октябрь|октября|окт, ноябрь|ноября|ноя, декабрь|декабря|дек',
  missing: 'н/д, нет данных, неизвестно, не применимо, неприменимо, уточняется',
  approximately: 'около, примерно, ок',
  atLeast: 'не менее, от, более, свыше',
  atMost: 'не более, до, менее',
  outOf: 'из',
  totals: 'итого, всего, сумма, общий итог',
  rest: 'прочее, прочие, другие, другое, остальные',
  timeHeads: 'год, месяц, квартал, неделя, день, дата, период',
  periods: 'неделя, месяц, день, год',
  scales: [
    'нет, очень низкий|очень низкая|очень низкое, низкий|низкая|низкое, средний|средняя|среднее, высокий|высокая|высокое, очень высокий|очень высокая|очень высокое, критический|критическая|критическое',
  ],
  likelihood: 'вероятность',
  impact: 'влияние, воздействие, последствия, ущерб, серьезность',
  change: 'изменение, разница, рост, прирост',
  before: 'до, было, раньше',
  after: 'после, стало, сейчас, текущий',
  planned: 'план, бюджет, цель',
  actual: 'факт, потрачено, израсходовано',
  metricHeads: 'метрика, показатель, показатели',
  valueHeads: 'значение, результат',
  identifiers: 'номер, №',
  notes: 'примечание, комментарий, описание',
  statusHeads: 'статус, состояние',
  states: {
    good: 'готово, выполнено, да, завершено, работает',
    warning: 'в работе, частично, в процессе',
    bad: 'нет, ошибка, отменено, не работает',
    neutral: 'запланировано, ожидает',
  },
  lowerIsBetter:
    'время отклика, время ответа, задержка, ошибки, ошибок, расходы, затраты, инциденты, сбои, отток, время загрузки',
  higherIsBetter:
    'доступность, выручка, прибыль, покрытие, точность, удовлетворенность, активные пользователи',
};

export const polish: Lexicon = {
  months:
    'styczeń|stycznia|sty, luty|lutego|lut, marzec|marca, kwiecień|kwietnia|kwi, maj|maja, czerwiec|czerwca|cze, lipiec|lipca|lip, sierpień|sierpnia|sie, wrzesień|września|wrz, październik|października|paź, listopad|listopada|lis, grudzień|grudnia|gru',
  missing: 'nie dotyczy, brak danych, n.d, nieznane',
  totals: 'razem, suma, ogółem, łącznie',
  rest: 'inne, pozostałe, inny',
  timeHeads: 'rok, miesiąc, kwartał, tydzień, dzień, data, okres',
  scales: [
    'brak, bardzo niskie|bardzo niski, niskie|niski|niska, średnie|średni|średnia, wysokie|wysoki|wysoka, bardzo wysokie|bardzo wysoki, krytyczne|krytyczny|krytyczna',
  ],
  likelihood: 'prawdopodobieństwo',
  impact: 'wpływ, skutek, dotkliwość',
  change: 'zmiana, różnica, wzrost',
  metricHeads: 'wskaźnik, metryka',
};

export const nordic: Lexicon = {
  months:
    'januari|januar, februari|februar, mars|marts, april, maj|mai, juni, juli, augusti|august, september, oktober, november, december|desember',
  missing: 'saknas, ej tillgänglig, ukendt, okänd, ukjent, ikke relevant',
  totals: 'totalt, summa, sum, i alt, total, yhteensä, samlet',
  rest: 'övrigt, övriga, øvrige, annet, andet, andre, muut',
  timeHeads: 'år, månad, måned, kvartal, vecka, uke, uge, dag, dato, datum, period',
  scales: [
    'ingen, mycket låg|meget lav, låg|lav, medel|middels|medium, hög|høy|høj, mycket hög|meget høy|meget høj, kritisk',
  ],
  likelihood: 'sannolikhet, sannsynlighet, sandsynlighed',
  impact: 'påverkan, konsekvens, konsekvenser, påvirkning',
  change: 'förändring, endring, ændring',
};

export const turkish: Lexicon = {
  missing: 'yok, bilinmiyor, veri yok',
  totals: 'toplam, genel toplam',
  rest: 'diğer, diğerleri',
  timeHeads: 'yıl, ay, çeyrek, hafta, gün, tarih',
  scales: ['çok düşük, düşük, orta, yüksek, çok yüksek, kritik'],
  likelihood: 'olasılık',
  impact: 'etki',
  change: 'değişim, fark',
};

export const vietnamese: Lexicon = {
  missing: 'không có, chưa có, không áp dụng',
  totals: 'tổng, tổng cộng',
  rest: 'khác',
  timeHeads: 'năm, tháng, quý, tuần, ngày',
  scales: ['rất thấp, thấp, trung bình, cao, rất cao, nghiêm trọng'],
};

export const eastAsian: Lexicon = {
  missing:
    '未定, 不明, 該当なし, なし, 未知, 待定, 不适用, 不適用, 暂无, 無, 无, 해당 없음, 미정, 알 수 없음',
  totals: '合計, 合计, 总计, 總計, 计, 計, 小計, 小计, 총계, 합계, 전체',
  rest: 'その他, 其他, 其它, 기타',
  timeHeads: '年, 月, 日, 年度, 期間, 日期, 时间, 時間, 日付, 季度, 周, 연도, 월, 분기, 날짜',
  scales: [
    '極低|极低, 低|小|낮음, 中|中等|보통|중간, 高|大|높음, 極高|极高|非常高|매우 높음, 致命的|严重|嚴重|심각',
  ],
  likelihood: '可能性, 概率, 発生確率, 確率, 발생 가능성, 가능성',
  impact: '影响, 影響, 影響度, 严重程度, 影响程度, 영향, 영향도',
  change: '变化, 變化, 変化, 增长, 増減, 差异, 변화, 증감, 变化率',
  before: '优化前, 改善前, 之前, 变更前, 前回, 이전',
  after: '优化后, 改善後, 之后, 变更后, 今回, 이후, 현재, 现在',
  planned: '目标, 目標, 计划, 計画, 预算, 予算, 목표, 계획, 예산',
  actual: '实际, 実績, 실적, 실제',
  metricHeads: '指标, 指標, 項目, 项目, 지표, 항목',
  valueHeads: '值, 値, 数值, 値段, 값, 結果, 结果',
  statusHeads: '状态, 狀態, 状況, ステータス, 상태',
  notes: '备注, 備考, 说明, 説明, 비고, 설명, 描述',
  lowerIsBetter: '延迟, 响应时间, 错误率, 故障, 成本, 遅延, 応答時間, エラー率, 지연 시간, 오류율, 비용',
  higherIsBetter: '可用性, 收入, 利润, 覆盖率, 准确率, 吞吐量, 稼働率, 売上, 利益, 매출, 가용성, 정확도',
};

export const semitic: Lexicon = {
  metricHeads: 'מדד, מדדים, مؤشر, مقياس',
  valueHeads: 'ערך, تقييم, قيمة',
  missing: 'לא ידוע, לא רלוונטי, אין נתונים, غير متوفر, غير معروف',
  totals: 'סה"כ, סהכ, סך הכל, المجموع, الإجمالي, إجمالي',
  rest: 'אחר, אחרים, أخرى',
  timeHeads: 'שנה, חודש, רבעון, שבוע, יום, תאריך, سنة, شهر, ربع, أسبوع, يوم, تاريخ',
  scales: [
    'נמוך מאוד, נמוך|נמוכה, בינוני|בינונית, גבוה|גבוהה, גבוה מאוד, קריטי|קריטית',
    'منخفض جدا, منخفض|منخفضة, متوسط|متوسطة, مرتفع|مرتفعة|عالي|عالية, مرتفع جدا, حرج|حرجة',
  ],
  likelihood: 'סבירות, הסתברות, احتمال, احتمالية',
  impact: 'השפעה, חומרה, تأثير, الأثر',
};
