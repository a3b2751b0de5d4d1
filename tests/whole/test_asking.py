"""A resident asks: clearly, vaguely, at length, twice at once, and changes their mind."""

from whole.stage import Stage, Telephone
from whole.steps import asks_in_vain, found, hurries

from knowledge.asking import MOST_QUESTIONS

A_STORY = (
    "Wij wonen nu acht jaar in deze straat en het was altijd een fijne plek. De laatste tijd gaat het minder goed. "
    "Er staan elke week matrassen en oude kasten naast de containers. Als de wind opsteekt, ligt het plastic tot in "
    "de voortuinen. Mijn buurvrouw van tachtig raapt elke ochtend blikjes op, maar zij kan niet meer bukken. "
    "Vorig jaar hebben we met vier gezinnen een zaterdag opgeruimd. Dat was gezellig, er was soep, en de kinderen "
    "hadden een wedstrijd wie de meeste doppen vond. Maar een maand later lag alles er weer. De gemeente komt als we "
    "bellen, en dan is het een week schoon. Sommige buren zeggen dat het de studenten zijn, andere wijzen naar de "
    "flat. Ik geloof daar niet zo in, want ik heb gezien hoe een keurige meneer zijn tas gewoon liet vallen. Wat ik "
    "mis is dat we het samen doen en dat het ook samen blijft. Niet een keer, maar iedere maand, met een paar mensen "
    "die het trekken. Ik ben zelf niet zo'n voortrekker. Ik kan wel goed koken en ik ken veel mensen van de markt. "
    "Misschien zijn er straten waar dit wel gelukt is, en kunnen we daar iets van leren. Ik heb gehoord van een wijk "
    "waar kinderen met een grijper en een hesje op pad gaan, en waar de winkeliers meedoen. Daar zou ik graag eens "
    "gaan kijken, of met die mensen bellen. We hebben geen geld, maar wel tijd op de zaterdagochtend. De huurders "
    "van de flat spreken niet allemaal Nederlands, dus het moet ook zonder veel praten kunnen. En het moet leuk "
    "blijven, want als het een plicht wordt haakt iedereen af. Hoe houden we met alle buren samen de straat schoon?"
)
LONGEST_MESSAGE = 4096


async def test_a_clear_question_is_answered_at_once_and_one_of_the_answers_helps(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.clear)
    results = resident.reads("results")
    assert "WhatsApp" in results.text
    await resident.presses("button-more")
    resident.reads("results-further")

    await resident.presses("button-helps", results, rank=1)
    resident.reads("feedback-helps")
    heard = resident.heard
    await resident.presses("button-helps", results, rank=1)

    assert resident.heard == heard


async def test_a_vague_message_becomes_a_question_by_buttons_alone(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.vague)
    asked = resident.reads("ask-wat-topics")
    await resident.presses_label(asked.labels[0])

    questions = 1
    while not found(resident):
        questions += 1
        await resident.presses_label(resident.last.labels[0])

    assert questions <= MOST_QUESTIONS + 1  # the last is "is this your question?"


async def test_a_vague_message_becomes_a_question_by_typing_alone(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.vague)
    resident.reads("ask-wat-topics")
    await resident.says(resident.sayings.detail)
    await hurries(resident)

    results = resident.reads("results")
    await resident.says("/mijnvragen")
    assert resident.sayings.detail in resident.reads("inquiries").text
    assert results.labels


async def test_every_field_of_the_card_can_be_changed_before_searching(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.clear)
    await resident.presses("button-sharpen")
    card = resident.reads("card-shown")

    await resident.presses("card-field-met-wie", card)
    resident.reads("ask-met-wie")
    await resident.presses("company-buren")
    await resident.presses("card-field-gemeente")
    await resident.says("Zwolle")
    card = resident.reads("card-shown")
    assert resident.words.plain("company-buren") in card.text
    assert "Zwolle" in card.text
    await resident.presses("button-theme")
    resident.reads("theme-asked")
    await resident.presses_label(resident.last.labels[1])
    resident.reads("card-shown")
    await resident.presses("button-search-now")

    resident.reads("results")
    await resident.says("/mijnvragen")
    assert len(resident.last.labels) == 1


async def test_the_proposed_question_can_be_said_otherwise(resident: Telephone) -> None:
    await resident.agrees()
    await asks_in_vain(resident)
    await resident.presses("button-skip")
    resident.reads("question-proposed")
    await resident.presses("button-rewrite")
    resident.reads("rewrite-asked")
    await resident.says(resident.sayings.clear)
    proposed = resident.reads("question-proposed")
    assert resident.sayings.clear in proposed.text

    await resident.presses("button-confirm")

    resident.reads("results")


async def test_a_second_question_halfway_the_first_is_recognised(resident: Telephone) -> None:
    await resident.agrees()
    await asks_in_vain(resident)
    await resident.says(resident.sayings.other)
    resident.reads("belonging-asked")

    await resident.presses("button-belongs-new")

    resident.reads("results")
    assert resident.sayings.unmatched not in resident.last.text


async def test_more_words_halfway_belong_to_the_question_when_they_say_so(resident: Telephone) -> None:
    await resident.agrees()
    await asks_in_vain(resident)
    await resident.says(resident.sayings.other)

    await resident.presses("button-belongs-same")
    await hurries(resident)

    await resident.says("/mijnvragen")
    asked = resident.reads("inquiries").text
    assert resident.sayings.unmatched in asked
    assert len(resident.last.labels) == 1


async def test_buttons_of_an_earlier_question_do_nothing_any_more(resident: Telephone) -> None:
    await resident.agrees()
    await asks_in_vain(resident)
    early = resident.reads("ask-voor-wie")
    await resident.says("/start")
    await resident.says(resident.sayings.clear)
    await resident.presses("button-belongs-new")
    resident.reads("results")

    await resident.presses("i-am-bewoner", early)

    resident.reads("stale")


async def test_an_answer_pressed_twice_counts_once(resident: Telephone) -> None:
    await resident.agrees()
    await asks_in_vain(resident)
    asked = resident.reads("ask-voor-wie")
    await resident.presses("i-am-bewoner", asked)
    resident.reads("question-proposed")
    heard = resident.heard

    await resident.presses("i-am-bewoner", asked)

    assert resident.heard == heard


async def test_a_question_that_is_edited_is_asked_as_it_is_now(resident: Telephone) -> None:
    await resident.agrees()
    said = await resident.says(resident.sayings.unmatched)
    resident.reads("ask-voor-wie")
    resident.person.edits(said, resident.sayings.clear)
    await resident.stage.rests()

    assert "WhatsApp" in resident.reads("results").text


async def test_a_story_of_three_hundred_words_finds_what_it_asks_for(ans: Telephone) -> None:
    assert 280 <= len(A_STORY.split()) <= 320
    await ans.agrees()
    await ans.says(A_STORY)
    await hurries(ans)

    ans.reads("results")
    await ans.says("/mijnvragen")

    assert "Hoe houden we met alle buren samen de straat schoon?" in ans.last.text


async def test_the_longest_message_there_is_gets_an_answer(ans: Telephone, stage: Stage) -> None:
    await ans.agrees()
    await ans.says((A_STORY * 3)[:LONGEST_MESSAGE])
    await hurries(ans)
    await ans.presses("button-sharpen")
    ans.reads("card-shown")
    await ans.says("<b>&amp; " * (LONGEST_MESSAGE // 9))
    await hurries(ans)

    assert stage.refusals == []


async def test_a_photo_before_the_words_goes_along_with_the_question(ans: Telephone, stage: Stage) -> None:
    await ans.agrees()
    ans.person.sends_photo()
    await stage.rests()
    ans.reads("attachment-kept")
    ans.person.sends_voice()
    await stage.rests()
    await ans.says(ans.sayings.unmatched)
    await hurries(ans)

    no_match = ans.reads("no-match-known")

    assert ans.words("forward-attachments", count=2) in no_match.text


async def test_greetings_halfway_do_not_disturb_a_question(resident: Telephone) -> None:
    await resident.agrees()
    await asks_in_vain(resident)
    await resident.says("/hulp")
    resident.reads("help")
    await resident.says("/aanbod")

    await resident.presses("i-am-bewoner")

    resident.reads("question-proposed")


async def test_a_question_stays_open_until_it_is_withdrawn(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.clear)
    await resident.says(resident.sayings.other)
    await resident.says("/mijnvragen")
    listed = resident.reads("inquiries")
    assert listed.text.index(resident.sayings.other) < listed.text.index(resident.sayings.clear)

    await resident.presses_label("2", listed)
    opened = resident.reads("inquiry-status-getoond")
    assert resident.sayings.clear in opened.text
    await resident.presses("button-results")
    resident.reads("results")
    await resident.presses("button-withdraw", opened)
    resident.reads("inquiry-withdrawn")
    await resident.presses("button-withdraw", opened)
    await resident.presses("button-sharpen", opened)

    resident.reads("stale")


async def test_a_question_about_several_things_is_told_by_its_subject(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.ambiguous)
    asked = resident.reads("ask-gaat-over")
    assert resident.offers("button-something-else")
    await resident.presses_label(asked.labels[0])
    await hurries(resident)

    assert found(resident)


async def test_who_finds_no_subject_chooses_a_topic_and_then_a_subject(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.ambiguous)
    first = resident.reads("ask-gaat-over")
    await resident.presses("button-something-else")
    topics = resident.reads("ask-wat-topics")
    await resident.presses("button-something-else", first)
    assert resident.last == topics, "a second press does nothing"

    await resident.presses_label(resident.stage.knowledge.agenda.theme("armoede-schulden").title_in(resident.language))

    if resident.fragment("ask-gaat-over") in resident.last.text:
        assert not set(first.labels[:-3]) & set(resident.last.labels[:-3]), "no subject is put twice"
    await hurries(resident)


async def test_a_careless_person_gets_somewhere_too(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.ambiguous)
    asked = resident.reads("ask-gaat-over")
    await resident.says("?")
    await resident.presses("button-skip", asked)
    await resident.presses_label(asked.labels[1], asked)
    await hurries(resident)

    assert found(resident)
