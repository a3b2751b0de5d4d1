"""What somebody can press, as values: ids only, for they come back from a person's device; a module per conversation.

Who may do what is decided by the services.
"""

from handlers.actions import (
    asking,
    browsing,
    coordinating,
<<<<<<< Updated upstream
    humans,
    meeting,
    own_questions,
    people,
    profiles,
    results,
    submitting,
    working,
=======
    figures,
    humans,
    meeting,
    own_questions,
    results,
    submitting,
>>>>>>> Stashed changes
)

Action = (
    meeting.Press
    | asking.Press
    | results.Press
    | browsing.Press
    | humans.Press
    | working.Press
    | profiles.Press
    | own_questions.Press
    | coordinating.Press
<<<<<<< Updated upstream
    | people.Press
=======
    | figures.Press
>>>>>>> Stashed changes
    | submitting.Press
)
