"""What the tests of the books share: which there are, and hands that type into their forms."""

from desktop.services import entries

LOC, UT = "m40", "m41"
BOOKS = {
    "prompts": "check",
    "commitments": "check",
    "year-end": "check",
    "measures": "check",
    "programme": "check",
    "screening": "check",
    "study": "meeting",
    "rota": "meeting",
    "tasks": "meeting",
    "superiors": "meeting",
    "training": "members",
    "models": "members",
    "corrections": "members",
}
WRITTEN = [key for key in BOOKS if key not in ("tasks", "superiors")]
"""Books in which something is typed."""
WHOLE = ("commitments", "year-end", "screening")
"""Books in which every line is there already."""


def show(place, key, target=""):
    """Show a book; return its page."""
    page = place.show(BOOKS[key], f"{key}:{target}" if target else key)
    place.hands.settle()
    return page


def box(page, name):
    return page.record.form.boxes[name]


def type_into(place, page, name, text):
    """Type free text into a field, as an input method does, and let it be saved."""
    box(page, name).setFocus()
    place.hands.write(text)
    box(page, name).commit()
    place.hands.settle()


def type_day(place, page, name, text):
    """Type a day and leave the field."""
    box(page, name).setFocus()
    place.hands.letters(text)
    place.hands.press("Tab")
    place.hands.settle()


def choose(place, page, name, value):
    """Choose from a list as its arrow keys do."""
    choice = box(page, name).choice
    index = choice.values().index(value)
    choice.setCurrentIndex(index)
    choice.activated.emit(index)
    place.hands.settle()


def choose_person(place, page, name, letters):
    box(page, name).setFocus()
    place.hands.write(letters)
    place.hands.press("Return")
    place.hands.settle()


def only(place, kind):
    (found,) = entries.every(place.desk, kind)
    return found
