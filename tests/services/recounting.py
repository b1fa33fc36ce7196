"""The figures of a report counted again from raw rows and closed minutes, by nothing of our own counting."""

import json
from collections import Counter

from desktop.branch.spans import months_of


class Raw:
    """The rows of the vault as they lie there, and closed minutes as JSON: nothing of our counting."""

    def __init__(self, connection):
        self.connection = connection
        closings = self.rows("closing")
        newest = {}
        for one in sorted(closings, key=lambda row: row["version"]):
            newest[one["meeting_id"]] = one
        open_ids = {row["id"] for row in self.rows("meeting") if row["status"] == "open"}
        self.closed = [
            json.loads(one["content"])["record"] for key, one in newest.items() if key not in open_ids
        ]
        self.tables = {
            name: self.rows(name)
            for name in ("measure", "study_session", "commitment", "good_model", "inspection", "prompt")
        }

    def rows(self, table):
        return [dict(row) for row in self.connection.exec_driver_sql(f"SELECT * FROM {table}").mappings()]


def recounted(raw, span):
    """Count with plain loops over the raw data; the few rules are those of the paper, said again."""
    months = months_of(span)
    here = [one for one in raw.closed if one["meeting"]["day"][:7] in months]
    regular = [one for one in here if one["meeting"]["kind"] == "regular"]
    kinds = Counter(one["meeting"]["kind"] for one in here)
    found: dict[str, int] = {f"meetings.{kind}": number for kind, number in kinds.items()}
    away = {"exempt", "temporary-out", "suspended"}
    called = present = due = done = 0
    who_checked = set()
    for one in regular:
        states = {person["member_id"]: person["state"] for person in one["roster"]}
        marks = {line["member_id"]: line["mark"] for line in one["attendance"]}
        must = [person for person, state in states.items() if state not in away]
        called += len(must)
        present += sum(marks.get(person) == "present" for person in must)
        came = {person for person in states if marks.get(person) == "present"}
        checked = {check["member_id"] for check in one["checks"]}
        due, done = due + len(came), done + len(came & checked)
        who_checked |= checked
    signs = [(sign["code"].split(".")[0], sign["member_id"]) for one in here for sign in one["signs"]]
    found |= {
        "called": called, "present": present, "checks_due": due, "checks_done": done,
        "checked": len(who_checked), "named": len({person for _, person in signs}),
    }  # fmt: skip
    for group in {group for group, _ in signs}:
        found[f"signs.{group}"] = sum(one == group for one, _ in signs)
        found[f"named_by_group.{group}"] = len({person for one, person in signs if one == group})

    def within(day):
        return bool(day) and day[:7] in months

    studies = [row for row in raw.tables["study_session"] if within(row["on"])]
    found |= {
        "studies": len(studies),
        "study_called": sum(row["called"] for row in studies),
        "study_present": sum(row["present"] for row in studies),
        "prompts": sum(within(row["on"]) for row in raw.tables["prompt"]),
        "commitments": sum(
            bool(row["member_id"]) and row["year"] == span[:4] and "" < row["signed_on"][:7] <= months[-1]
            for row in raw.tables["commitment"]
        ),
        "inspections": sum(row["month"] in months for row in raw.tables["inspection"]),
        "models": sum(within(row["registered_on"]) for row in raw.tables["good_model"]),
    }
    order = ("remind", "criticise", "not-completed", "pending", "reprimand", "warning", "dismissal",
             "dissolution", "expulsion")  # fmt: skip
    worst = {person: -1 for _, person in signs}
    for row in raw.tables["measure"]:
        if within(row["on"]) and row["sign_id"] and row["member_id"] and not row["head_responsibility"]:
            worst[row["member_id"]] = max(worst.get(row["member_id"], -1), order.index(row["kind"]))
    for rank, number in Counter(worst.values()).items():
        found[f"outcomes.{'none' if rank < 0 else order[rank]}"] = number
    found["persons"] = len(worst)
    named_on = {sign["id"]: one["meeting"]["day"] for one in raw.closed for sign in one["signs"]}
    closed_on = {}
    for one in sorted(raw.closed, key=lambda record: record["meeting"]["day"]):
        for follow_up in one["follow_ups"]:
            if follow_up["outcome"] in {"remedied", "ended"}:
                closed_on.setdefault(follow_up["sign_id"], one["meeting"]["day"])
    first, last = f"{months[0]}-01", f"{months[-1]}-31"
    found["remedies_before"] = sum(
        day < first and closed_on.get(sign, "9999") >= first for sign, day in named_on.items()
    )
    found["remedies_open"] = sum(
        day <= last and closed_on.get(sign, "9999") > last for sign, day in named_on.items()
    )
    return found
