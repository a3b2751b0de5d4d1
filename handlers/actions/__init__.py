"""What somebody can press, as values: ids only, for they come back from a person's device; a module per conversation.

Who may do what is decided by the services.
"""

from handlers.actions import (
    asking,
    browsing,
    coordinating,
    figures,
    gaps,
    humans,
    meeting,
    news,
    own_questions,
    people,
    profiles,
    publishing,
    reports,
    results,
    reviewing,
    submitting,
    working,
)

Action = (
    meeting.Press
    | asking.Press
    | results.Press
    | news.Press
    | browsing.Press
    | humans.Press
    | working.Press
    | profiles.Press
    | own_questions.Press
    | publishing.Press
    | coordinating.Press
    | gaps.Press
    | figures.Press
    | reports.Press
    | people.Press
    | submitting.Press
    | reviewing.Press
)
