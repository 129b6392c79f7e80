package ir.hedye.web.month;

import java.util.Optional;

/** Everything the page of a month shows, as the books have it at one moment. */
record MonthFacts(
    MonthRuns runs,
    Optional<LastMonth> lastMonth,
    Intake intake,
    Decisions decisions,
    Money money,
    Papers papers,
    Offices offices,
    Notices notices,
    OpenCases cases) {}
