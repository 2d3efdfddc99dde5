# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a table and reads its chart over AT-SPI as a screen reader does. Every check that fails is told; the status is
1 if one did."""
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

sampan, table = sys.argv[1:3]
failures = []
focused = []
switched = []


def check(what, holds, found=""):
    print(("ok    " if holds else "FAILS ") + what + (f": {found!r}" if found and not holds else ""), flush=True)
    if not holds:
        failures.append(what)


def wait(seconds):
    """Lets events come in."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def wait_for(condition, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = condition()
            if found:
                return found
        except (GLib.Error, RuntimeError, LookupError):
            pass
        wait(0.2)
    return None


def find(node, role, depth=12):
    """The first in sight: a second figure may stand by, hidden."""
    if node is None or depth < 0:
        return None
    if node.getRole() == role and node.getState().contains(pyatspi.STATE_SHOWING):
        return node
    for i in range(node.childCount):
        found = find(node.getChildAtIndex(i), role, depth - 1)
        if found:
            return found
    return None


def children(node):
    return [node.getChildAtIndex(i) for i in range(node.childCount)]


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "60", *names], check=True)
    wait(0.6)


def hear(event):
    if event.detail1:
        try:
            focused.append((event.source.getRole(), event.source.name))
        except GLib.Error:
            pass


def hear_switch(event):
    try:
        switched.append((event.source.name, event.detail1))
    except GLib.Error:
        pass


def switch(name, checked):
    """The legend's entry of that name, if it is in that state."""
    return next((p for p in children(chart_of_window()) if p.getRole() == pyatspi.ROLE_CHECK_BOX and p.name == name
                 and p.getState().contains(pyatspi.STATE_CHECKED) == checked), None)


def chart_of_window():
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clear_cache()  # parts of the chart come and go with the figure
    for application in children(desktop):
        if application and "sampan" in application.name.lower():
            return find(application, pyatspi.ROLE_CHART)
    return None


pyatspi.Registry.registerEventListener(hear, "object:state-changed:focused")
pyatspi.Registry.registerEventListener(hear_switch, "object:state-changed:checked")
manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
program = subprocess.Popen([sampan, table])
try:
    chart = wait_for(lambda: (c := chart_of_window()) and c.childCount > 3 and c)
    check("the window's tree has a chart", chart is not None)
    if chart is not None:
        check("its name is the title", "value" in chart.name.lower() or "table" in chart.name.lower(), chart.name)
        check("its description is a summary", "2 series" in chart.description, chart.description)
        parts = children(chart)
        lists = [p for p in parts if p.getRole() == pyatspi.ROLE_LIST]
        check("every series is a list", [p.name.split(",")[0] for p in lists] == ["China", "Thailand"],
              [p.name for p in lists])
        points = [p.name for p in children(lists[0])] if lists else []
        check("its points are said with year, name, value and unit",
              "2005, China, 563 million US dollars" in points, points)
        thai = [p.name for p in children(lists[1])] if len(lists) > 1 else []
        check("an estimate says so", "2005, Thailand, 120 million US dollars, estimated" in thai, thai)
        check("a gap says so", "2006, Thailand, no data" in thai, thai)
        switches = [p for p in parts if p.getRole() == pyatspi.ROLE_CHECK_BOX]
        check("the legend is a row of switches", [p.name for p in switches] == ["China", "Thailand"],
              [p.name for p in switches])

        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(program.pid)],
                                capture_output=True, text=True, check=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowactivate", "--sync", window], check=False)
        wait(0.5)
        chart.queryComponent().grabFocus()
        wait(0.5)
        focused.clear()
        keys("Home")
        check("the first year is announced", focused and focused[-1][1].startswith("2003"), focused)
        keys("Right", "Right")
        check("so is the next but one", focused and focused[-1][1].startswith("2005"), focused)
        keys("Down")
        check("a point is announced", focused and focused[-1][1] == "2005, China, 563 million US dollars", focused)
        check("as an item of its series", focused and focused[-1][0] == pyatspi.ROLE_LIST_ITEM, focused)
        keys("Right")
        check("and the one after it", focused and focused[-1][1] == "2006, China, 733 million US dollars", focused)
        keys("Tab")
        check("Tab goes on to the legend", focused and focused[-1] == (pyatspi.ROLE_CHECK_BOX, "China"), focused)
        keys("space")  # of the switch, not of the window's play
        check("Space hides a series", wait_for(lambda: switch("China", False), 5))
        check("and says so", ("China", 0) in switched, switched)
        entry = wait_for(lambda: switch("China", False), 5)
        if entry is not None:
            entry.queryAction().doAction(0)
            check("its action brings it back", wait_for(lambda: switch("China", True), 5))
            check("and says so, too", ("China", 1) in switched, switched)
        # A label is added, worded and moved; whoever listens hears of it and of nothing else.
        focused.clear()
        keys("ctrl+shift+n")
        subprocess.run(["xdotool", "type", "--delay", "40", "Pact"], check=True)
        keys("Return")
        keys("Left")
        check("an annotation is said with its place", focused and focused[-1][1] == "Pact, Label, 2005", focused)
        strays = [f for f in focused if f[0] in (pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL)]
        check("no list that nobody is in asks for attention", not strays, strays)
        keys("Escape")
        for key, role in (("F6", pyatspi.ROLE_PUSH_BUTTON), ("F6", pyatspi.ROLE_PAGE_TAB_LIST)):
            keys(key)
            check("F6 goes on to the next panel", focused and focused[-1][0] == role, focused[-1:])
finally:
    program.terminate()
    manager.terminate()
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        program.kill()
    pyatspi.Registry.deregisterEventListener(hear, "object:state-changed:focused")
sys.exit(1 if failures else 0)
