## Needs and offerings side by side

menu-needs = Needs and offerings
needs = Needs and offerings
needs-lead = What do people ask, and what is there? Each cell is a topic for a group of people. Choose a cell to read the questions.
need-matrix = Topic and group
need-matrix-lead = Each cell has the questions and the offerings. A sign with words says what is missing.
need-signs = The signs
need-audience = For whom
need-lacune = What is missing
need-row = { $needs } questions, { $offerings } offerings
need-asked = { $count ->
        [0] no questions
        [one] one question
       *[other] { $count } questions
    }
need-offered = { $count ->
        [0] no offerings
        [one] one offering
       *[other] { $count } offerings
    }
need-people = People
need-candidates = Candidates for the next Leeragenda
need-candidates-lead = These gaps belong to none of the big questions, and to no known gap. Nobody has solved them yet.
need-cell = { $theme }: { $audience }
need-questions = The questions
need-offerings = The offerings
need-state = How far
need-touches = What they belong to

menu-trend = Trend
trend = Trend
trend-lead = How many questions come, how often there is nothing, and how often a wijkwijze helps.
trend-step = How fine
