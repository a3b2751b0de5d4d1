## The report

menu-report = Report
report-lead = You may share this with others. Small numbers are left out, so that nobody can be recognised.
report-files = The whole report
report-proposal = Proposal for the Leeragenda
report-proposal-lead = Over the last whole quarter, in Dutch. Read it well before you pass it on.
document-xlsx = Spreadsheet (XLSX)
document-odt = Text to change (ODT)
document-pdf = To read (PDF)
document-voorstel-odt = To change (ODT)
document-voorstel-pdf = To read (PDF)
report-contents = Contents
report-table = Table
report-figure-name = Figure
