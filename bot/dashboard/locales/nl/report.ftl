## Het rapport

menu-report = Rapport
report-lead = Dit mag je delen met anderen. Kleine getallen staan er niet in, zodat niemand te herkennen is.
report-files = Het hele rapport
report-proposal = Voorstel voor de Leeragenda
report-proposal-lead = Over het laatste hele kwartaal, in het Nederlands. Lees het goed door voor je het doorstuurt.
document-xlsx = Spreadsheet (XLSX)
document-odt = Tekst om aan te passen (ODT)
document-pdf = Om te lezen (PDF)
document-voorstel-odt = Om aan te passen (ODT)
document-voorstel-pdf = Om te lezen (PDF)
report-contents = Inhoud
report-table = Tabel
report-figure-name = Figuur
