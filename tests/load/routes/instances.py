"""Reads instances: pickup days as JSON, the classic sets of Solomon and CVRPLIB."""

import json
import math
from pathlib import Path

BEST = {
    "C101": 8273,
    "R101": 16377,
    "R211": 7467,
    "RC101": 16198,
    "RC208": 7761,
    "R1_2_1": 46772,
    "RC2_4_1": 61666,
    "X-n101-k25": 27591,
    "X-n219-k73": 117595,
    "X-n502-k39": 69226,
}


def read(path: Path) -> dict | None:
    """An instance in the shape of a pickup day; `None` for a file of another kind."""
    if path.suffix == ".json":
        day = json.loads(path.read_text())
        return {**day, "bks": day.get("bks")}
    if path.suffix in (".vrp", ".vrptw"):
        return classic(path)
    return None


def sections(text: str) -> tuple[dict[str, str], dict[str, list[list[float]]]]:
    """What a file says in its head, and the numbers of each section without the first of a line."""
    head: dict[str, str] = {}
    rows: dict[str, list[list[float]]] = {}
    section = ""
    for line in filter(None, map(str.strip, text.splitlines())):
        if ":" in line:
            key, value = line.split(":", 1)
            head[key.strip()] = value.strip()
        elif line.startswith(("EOF", "-1")):
            continue
        elif line[0].isalpha():
            section = line
            rows[section] = []
        else:
            rows[section].append([float(part) for part in line.split()[1:]])
    return head, rows


def classic(path: Path) -> dict:
    head, rows = sections(path.read_text())
    places, demands = rows["NODE_COORD_SECTION"], [int(row[0]) for row in rows["DEMAND_SECTION"]]
    windows = rows.get("TIME_WINDOW_SECTION")
    # Known costs are for distances x 10, cut to whole numbers; without windows, rounded.
    scale = 10 if windows else 1
    cut = math.floor if windows else (lambda length: math.floor(length + 0.5))
    road = [[cut(math.dist(one, other) * scale) for other in places] for one in places]
    opens = [[int(end) * scale for end in row] for row in windows or [[0, 1_000_000]] * len(places)]
    stops, capacity = len(places) - 1, int(head["CAPACITY"])
    vans = min(stops // 4, 100) if windows else math.ceil(1.1 * math.ceil(sum(demands) / capacity)) + 2
    service = int(head.get("SERVICE_TIME", 0)) * scale
    clients = [
        {"demand": [demands[at]], "tw": opens[at], "service": service, "prize": None}
        for at in range(1, stops + 1)
    ]
    fleet = {"n": vans, "cap": [capacity], "start": opens[0][0], "end": opens[0][1]}
    fleet |= {"reloads": 0, "reload_service": 0}
    return {"bks": BEST.get(path.stem), "dur": road, "dist": road, "clients": clients, "fleet": [fleet]}
