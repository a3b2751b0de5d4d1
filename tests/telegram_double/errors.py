"""What the double answers when a request may not succeed: Telegram's own codes and words."""

from http import HTTPStatus


class ApiError(Exception):
    """A refusal as the Bot API gives it.

    Attributes:
        code: HTTP status and `error_code`.
        description: The text a caller sees, with its prefix ("Bad Request: …").
        parameters: `migrate_to_chat_id` or `retry_after`, where Telegram adds them.
    """

    def __init__(self, code: HTTPStatus, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(reason: str) -> ApiError:
    """A 400: the request itself is wrong."""
    return ApiError(HTTPStatus.BAD_REQUEST, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """A 403: the bot may not do this here (any more)."""
    return ApiError(HTTPStatus.FORBIDDEN, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    """A 409: two consumers of the same updates."""
    return ApiError(HTTPStatus.CONFLICT, f"Conflict: {reason}")


def too_many_requests(retry_after: int) -> ApiError:
    """A 429: wait `retry_after` whole seconds."""
    return ApiError(
        HTTPStatus.TOO_MANY_REQUESTS, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after
    )


def not_found() -> ApiError:
    """A 404: no such method, or a malformed token."""
    return ApiError(HTTPStatus.NOT_FOUND, "Not Found")


def unauthorized() -> ApiError:
    """A 401: a well-formed token of no bot."""
    return ApiError(HTTPStatus.UNAUTHORIZED, "Unauthorized")
