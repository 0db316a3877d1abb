"""Writes Omloopstad, a town that is nowhere, as OpenStreetMap XML to the standard output.

Twelve lanes from west to east and fifteen streets from south to north, 150 m apart, on either side of
a river that one bridge crosses, far in the west; so who lives across the water in the east is near as
the crow flies and far by road. Every other street is one-way. East of the town is an island whose two
roads no bridge reaches. It is the same each time.

`tests/api/travel.rs` names places in it by lane and street: change both together.
"""

import math
import sys
from xml.sax.saxutils import quoteattr

SOUTH_WEST = (52.0, 5.0)  # degrees
STEP = 150  # metres between neighbours
LANES, STREETS = 12, 15  # lanes lie on top of one another, streets beside one another
RIVER = 6  # it flows between this lane and the one before
ISLAND = 25  # the street that its west shore would be on

METRES_A_DEGREE = 111_195


def place(lane: int, street: int) -> tuple[float, float]:
    """Degrees north and east of a crossing."""
    lat = SOUTH_WEST[0] + lane * STEP / METRES_A_DEGREE
    lon = SOUTH_WEST[1] + street * STEP / METRES_A_DEGREE / math.cos(math.radians(SOUTH_WEST[0]))
    return round(lat, 7), round(lon, 7)


def number(lane: int, street: int) -> int:
    """The identity of a crossing."""
    return 1 + lane * 100 + street


def ways():
    """Each road: its name, its tags and its crossings."""
    for lane in range(LANES):
        main = lane in (2, 9)
        tags = {"highway": "secondary", "maxspeed": "50"} if main else {"highway": "residential", "maxspeed": "30"}
        yield f"{lane + 1}e Dwarslaan", tags, [(lane, street) for street in range(STREETS)]
    for street in range(STREETS):
        tags = {"highway": "residential", "maxspeed": "30"}
        for bank, lanes in (("Zuid", range(RIVER)), ("Noord", range(RIVER, LANES))):
            crossings = [(lane, street) for lane in lanes]
            if street % 4 == 1:
                tags = {**tags, "oneway": "yes"}
            if street % 4 == 3:
                tags, crossings = {**tags, "oneway": "yes"}, crossings[::-1]
            yield f"{street + 1}e {bank}straat", tags, crossings
    bridge = {"highway": "secondary", "maxspeed": "50", "bridge": "yes"}
    yield "Westbrug", bridge, [(RIVER - 1, 0), (RIVER, 0)]
    for lane in (0, 1):
        tags = {"highway": "residential", "maxspeed": "30"}
        yield f"{lane + 1}e Eilandweg", tags, [(lane, ISLAND), (lane, ISLAND + 1)]
    yield "Eilandstraat", {"highway": "residential", "maxspeed": "30"}, [(0, ISLAND), (1, ISLAND)]


def write(out) -> None:
    """Writes all crossings, and then all roads."""
    roads = list(ways())
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="town.py">\n')
    for lane, street in sorted({crossing for _, _, crossings in roads for crossing in crossings}):
        lat, lon = place(lane, street)
        out.write(f'<node id="{number(lane, street)}" version="1" lat="{lat}" lon="{lon}"/>\n')
    for identity, (name, tags, crossings) in enumerate(roads, start=10_001):
        out.write(f'<way id="{identity}" version="1">\n')
        for crossing in crossings:
            out.write(f'<nd ref="{number(*crossing)}"/>\n')
        for key, value in {"name": name, **tags}.items():
            out.write(f"<tag k={quoteattr(key)} v={quoteattr(value)}/>\n")
        out.write("</way>\n")
    out.write("</osm>\n")


if __name__ == "__main__":
    write(sys.stdout)
