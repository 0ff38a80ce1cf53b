import FuyuanKit

/// `fuyuan roads`: both roads against an administrative act, with last days, articles and every step.
enum Roads: Subcommand {
    static let name = "roads"
    static let usage =
        "--act-known DATE | --request-received DATE [--made DATE] [--kind KIND] [--not-told] [--told-on DATE] [--real-property] [--served-by WAY] [--information ANSWER] [--claim CLAIM] [--accepted DATE | --refused DATE | --rejected DATE | --decision-served DATE | --withdrawn DATE] [--applied DATE] [--suit-law DATE] [--lost FROM:TO …] [--as-of DATE] [--en]"
    static let summary = Bilingual(
        "行政行为的两条救济途径：复议与诉讼各自的最后一日、条文、先后次序与逐步推导",
        "both roads against an administrative act: last days, articles, order and every step")
    static let options: Set<String> = [
        "act-known", "request-received", "made", "kind", "not-told", "told-on", "real-property", "served-by",
        "information", "claim", "accepted", "refused", "rejected", "decision-served", "withdrawn", "applied",
        "suit-law", "lost",
        "as-of", "en",
    ]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let roads = RemedyRoads(
            try act(arguments), claim: try arguments.word("claim", SuitPeriod.Claim.self) ?? .ordinary,
            stage: try stage(arguments), applyingOn: try arguments.day("applied"),
            suitGovernedBy: try arguments.day("suit-law"), excluding: try spans(arguments), in: .current)
        let day = try arguments.day("as-of")
        if out.isJSON { printJSON(roads, day, &out) } else { print(roads, day, &out) }
        return roads.findings.contains { $0.severity > .notice } ? .findings : .clean
    }

    // MARK: Reading

    private static func act(_ arguments: Arguments) throws(Failure) -> AdministrativeAct {
        let (kind, subject) = try kind(arguments)
        let received = try arguments.day("request-received")
        let known = try arguments.day("act-known")
        guard (known == nil) != (received == nil) else {
            throw .usage(
                "须给出 --act-known（知道行政行为之日）或者 --request-received（行政机关收到申请之日）之一",
                "give --act-known (the day the act was known) or --request-received (the day the organ received the request)"
            )
        }
        if let received { return AdministrativeAct(kind, .init(requestReceivedOn: received)) }
        let way = try arguments.word("served-by", AdministrativeAct.Way.self) ?? .known
        var act = AdministrativeAct(
            kind, subject, madeOn: try arguments.day("made"), notice: .init(way, on: known),
            isRealProperty: arguments.has("real-property"))
        act.information = try arguments.word("information", AdministrativeAct.InformationAnswer.self)
        let toldOn = try arguments.day("told-on")
        if arguments.has("not-told") || toldOn != nil {
            act.told = []
            act.reconsiderationLearnedOn = toldOn
            act.suitLimitLearnedOn = toldOn
        } else if FinalDecision(act)?.closesSuit == true {
            act.told.remove(.suitLimit)
        }
        if let made = act.madeOn, let known, known < made {
            throw .usage("知道之日早于作出之日", "the act was known before it was made")
        }
        return act
    }

    /// A kind of act, or a matter with a special law, by its wire name.
    private static func kind(
        _ arguments: Arguments
    ) throws(Failure) -> (ReconsiderationMatter, AdministrativeAct.Subject?) {
        guard let text = arguments["kind"] else { return (.other, nil) }
        if let kind = ReconsiderationMatter(wire: text) { return (kind, nil) }
        if let subject = AdministrativeAct.Subject(wire: text) { return (subject.usualKind, subject) }
        let known =
            ReconsiderationMatter.allCases.map(\.term.wire) + AdministrativeAct.Subject.allCases.map(\.term.wire)
        let list = known.joined(separator: " | ")
        throw .usage("--kind 应为 \(list)", "--kind must be \(list)")
    }

    private static func stage(_ arguments: Arguments) throws(Failure) -> RemedyRoads.Stage {
        let accepted = try arguments.day("accepted")
        let refused = try arguments.day("refused")
        let decided = try arguments.day("decision-served")
        if let decided { return .decided(servedOn: decided) }
        if let refused { return .refused(servedOn: refused) }
        if let rejected = try arguments.day("rejected") { return .rejected(servedOn: rejected) }
        if let accepted { return .accepted(on: accepted) }
        if let withdrawn = try arguments.day("withdrawn") { return .withdrawn(on: withdrawn) }
        return .none
    }

    private static func spans(_ arguments: Arguments) throws(Failure) -> [ExcludedSpan] {
        var spans: [ExcludedSpan] = []
        for text in arguments.all("lost") {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw .usage("--lost “\(text)” 应为 FROM:TO（均计入）", "--lost \"\(text)\" must be FROM:TO, both ends lost")
            }
            let (first, last) = (try Arguments.day(parts[0]), try Arguments.day(parts[1]))
            guard first <= last, let span = ExcludedSpan.obstacle(from: first, through: last) else {
                throw .usage("--lost “\(text)” 起止颠倒", "--lost \"\(text)\" ends before it begins")
            }
            spans.append(span)
        }
        return spans
    }

    // MARK: Printing

    private static func print(_ roads: RemedyRoads, _ day: CivilDate?, _ out: inout Printer) {
        let language = out.language
        var rows: [[String]] = []
        for road in RemedyRoads.Road.allCases {
            let state = state(roads, road, day, out)
            rows.append([road.term[language], last(roads, road, out)] + (state.isEmpty ? [] : [state]))
        }
        for row in Columns.table(rows) { out.line(row) }
        out.line("\(out.say("次序：", "order: "))\(roads.order.term[language])")
        for bar in roads.bars {
            out.line(
                "- \(bar.road.term[language])\(out.say("受阻：", " closed: "))\(bar.text[language])\(out.articles(bar.basis)) [\(bar.code)]"
            )
        }
        for finding in roads.findings {
            out.line(
                "- \(finding.severity.term[language])\(out.say("：", ": "))\(finding.text[language])\(out.articles(finding.basis)) [\(finding.code)]"
            )
        }
        out.line()
        out.derivation(roads.derivation, indent: 2)
    }

    private static func deadline(_ roads: RemedyRoads, _ road: RemedyRoads.Road) -> CappedDeadline? {
        switch road {
        case .reconsideration: roads.reconsideration?.deadline
        case .suit: roads.suit?.deadline
        }
    }

    private static func last(_ roads: RemedyRoads, _ road: RemedyRoads.Road, _ out: Printer) -> String {
        guard let deadline = deadline(roads, road), let last = deadline.lastDay else {
            return "—"
        }
        let first = road == .suit ? roads.suit?.firstDay : roads.reconsideration?.firstDay
        let span = first.map { out.say("\($0)起，", "from \($0), ") } ?? ""
        return span + out.say("最后一日 \(last)", "last day \(last)") + out.articles(deadline.basis)
    }

    private static func state(
        _ roads: RemedyRoads, _ road: RemedyRoads.Road, _ day: CivilDate?, _ out: Printer
    ) -> String {
        let certainty = deadline(roads, road)?.certainty.term[out.language] ?? ""
        guard let day, let isOpen = roads.isOpen(road, on: day) else { return certainty }
        return certainty.isEmpty ? word(isOpen, day, out) : "\(certainty)  \(word(isOpen, day, out))"
    }

    private static func word(_ isOpen: Bool, _ day: CivilDate, _ out: Printer) -> String {
        isOpen ? out.say("\(day)可以提出", "open on \(day)") : out.say("\(day)不能提出", "closed on \(day)")
    }

    private static func printJSON(_ roads: RemedyRoads, _ day: CivilDate?, _ out: inout Printer) {
        func road(_ road: RemedyRoads.Road) -> JSONValue {
            [
                "lastDay": JSONValue(roads.lastDay(of: road)),
                "certainty": JSONValue(deadline(roads, road)?.certainty.term.wire),
                "basis": deadline(roads, road).map { JSONValue($0.basis) } ?? .absent,
                "open": day.flatMap { roads.isOpen(road, on: $0) }.map(JSONValue.flag) ?? .absent,
            ]
        }
        out.json([
            "reconsideration": road(.reconsideration), "suit": road(.suit), "order": .text(roads.order.term.wire),
            "bars": .list(
                roads.bars.map { bar in
                    [
                        "road": .text(bar.road.term.wire), "code": .text(bar.code), "text": JSONValue(bar.text),
                        "basis": JSONValue(bar.basis), "until": JSONValue(bar.until),
                    ]
                }), "findings": .list(roads.findings.map { JSONValue($0) }),
            "derivation": JSONValue(roads.derivation),
        ])
    }
}
