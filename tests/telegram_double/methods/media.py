"""Methods that send something other than text."""

from http import HTTPStatus

from telegram_double.errors import ApiError, bad_request
from telegram_double.files import PHOTO_LIMIT, UPLOAD_LIMIT, StoredFile
from telegram_double.media import check_photo, media_content
from telegram_double.methods.sending import caption_of, deliver, target
from telegram_double.params import Params, Upload
from telegram_double.wire import JSON
from telegram_double.world import World


def send_photo(world: World, params: Params) -> JSON:
    """Send an image."""
    return _send(world, params, "photo")


def send_document(world: World, params: Params) -> JSON:
    """Send a file."""
    return _send(world, params, "document")


def send_voice(world: World, params: Params) -> JSON:
    """Send a voice message."""
    return _send(world, params, "voice")


def send_video(world: World, params: Params) -> JSON:
    """Send a video."""
    return _send(world, params, "video")


def send_audio(world: World, params: Params) -> JSON:
    """Send music."""
    return _send(world, params, "audio")


def send_animation(world: World, params: Params) -> JSON:
    """Send a silent video that repeats."""
    return _send(world, params, "animation")


def send_video_note(world: World, params: Params) -> JSON:
    """Send a round video."""
    return _send(world, params, "video_note")


def send_sticker(world: World, params: Params) -> JSON:
    """Send a sticker."""
    return _send(world, params, "sticker")


def send_location(world: World, params: Params) -> JSON:
    """Send a point on the map."""
    for name in ("latitude", "longitude"):
        if not params.text(name):
            raise bad_request(f"{name} is empty")
    place = {"latitude": float(params.text("latitude")), "longitude": float(params.text("longitude"))}
    return deliver(world, params, target(world, params), {"location": place}).to_json()


def send_contact(world: World, params: Params) -> JSON:
    """Send a phone number with a name."""
    for name in ("phone_number", "first_name"):
        if not params.text(name):
            raise bad_request(f"field {name} must be non-empty")
    contact = {name: params.text(name) for name in ("phone_number", "first_name", "last_name") if params.text(name)}
    return deliver(world, params, target(world, params), {"contact": contact}).to_json()


def get_file(world: World, params: Params) -> JSON:
    """Where a file can be downloaded."""
    if not params.text("file_id"):
        raise bad_request("file_id not specified")
    stored = world.files.by_id.get(params.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if stored.size > world.files.download_limit:
        raise bad_request("file is too big")
    return stored.to_json()


def _send(world: World, params: Params, kind: str) -> JSON:
    source = params.text("caption")
    caption = caption_of(source, params)
    stored = _file(world, params, kind)
    chat = target(world, params)
    return deliver(world, params, chat, media_content(world.files, stored) | caption, source).to_json()


def _file(world: World, params: Params, kind: str) -> StoredFile:
    """The file to send: uploaded, or named by its id.

    Raises:
        ApiError: 400 or 413 with Telegram's words.
    """
    named = params.text(kind)
    upload = params.files.get(named.removeprefix("attach://") if named.startswith("attach://") else kind)
    if upload is not None:
        return _uploaded(world, kind, upload)
    if not named:
        raise bad_request(f"there is no {kind.replace('_', ' ')} in the request")
    if named.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")  # there is nothing outside this world
    stored = world.files.by_id.get(named)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad_request(f"can't use file of type {_type(stored.kind)} as {_type(kind)}")
    return stored


def _uploaded(world: World, kind: str, upload: Upload) -> StoredFile:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > UPLOAD_LIMIT:
        raise ApiError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Request Entity Too Large")
    if kind == "photo":
        check_photo(upload.content)
        if len(upload.content) > PHOTO_LIMIT:
            raise bad_request("file is too big")
    return world.files.keep(kind, upload.content, upload.filename, upload.mime_type)


def _type(kind: str) -> str:
    return kind.replace("_", " ").title().replace(" ", "")
