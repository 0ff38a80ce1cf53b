import FuyuanKit

/// Case files, lines and summaries as JSON values.
enum DossierJSON {
    static func value(_ file: any Dossier, asOf day: CivilDate, in law: LegalContext) -> JSONValue {
        let bankruptcy = (file as? CaseFile<BankruptcyCase>)?.state
        let enforcement = (file as? CaseFile<EnforcementCase>)?.state
        return [
            "kind": "case", "case": .text(file.id.rawValue), "machine": JSONValue(type(of: file).machine),
            "phase": JSONValue(file.phase), "final": .flag(file.isFinal), "closed": .flag(file.isClosed),
            "owner": JSONValue(file.owner),
            "lastDay": JSONValue(file.lastDay), "history": .list(file.history.map(value)),
            "deadlines": .list(file.deadlines(asOf: day, in: law).map { value($0) }),
            "bankruptcy": bankruptcy.map { BankruptcyPage.value($0, asOf: day, in: law) } ?? .absent,
            "parts": enforcement.map { .list(PartTally.all(of: $0.parts).map(\.value)) } ?? .absent,
        ]
    }

    static func value(_ line: HistoryLine) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("seq", .number(Int64(line.sequence))), ("day", JSONValue(line.day)), ("role", JSONValue(line.role)),
            ("actor", JSONValue(line.actor?.rawValue)), ("type", .text(line.type)), ("act", JSONValue(line.act)),
            ("basis", JSONValue(line.basis)), ("missingBefore", .number(Int64(line.missingBefore))),
            ("note", JSONValue(line.note)),
        ]
        switch line.fate {
        case .applied(let from, let to, let irregular, let effects, let papers):
            members += [
                ("fate", "applied"), ("from", .text(from.wire)), ("to", .text(to.wire)),
                ("irregular", .list(irregular.map { JSONValue($0) })),
                ("effects", .list(effects.map { JSONValue($0) })),
                ("papers", .list(papers.map { JSONValue($0) })),
            ]
        case .corrected(let target): members += [("fate", "corrected"), ("corrects", .number(Int64(target)))]
        case .rejected(let reasons, let after):
            members += [
                ("fate", "rejected"), ("reasons", .list(reasons.map { JSONValue($0) })), ("after", JSONValue(after)),
            ]
        }
        return .object(members)
    }

    static func value(_ deadline: RunningDeadline, of file: (any Dossier)? = nil) -> JSONValue {
        [
            "case": JSONValue(file?.id.rawValue), "clock": JSONValue(deadline.clock),
            "limit": JSONValue(deadline.limit?.id.rawValue), "bound": JSONValue(deadline.bound),
            "start": JSONValue(deadline.start), "lastDay": JSONValue(deadline.lastDay),
            "daysLeft": JSONValue(deadline.daysLeft), "overdue": .flag(deadline.isOverdue),
            "suspended": .flag(deadline.isSuspended), "certainty": .text(deadline.certainty.term.wire),
            "basis": JSONValue(deadline.limit?.basis ?? Basis()), "derivation": JSONValue(deadline.derivation),
        ]
    }

    static func value(_ line: UnreadLine) -> JSONValue {
        [
            "kind": "unread", "source": .text(line.source), "line": .number(Int64(line.number)),
            "byte": .number(Int64(line.column)), "offset": .number(Int64(line.offset)),
            "code": .text(line.error.code.term.wire), "path": .text(line.error.path),
            "text": ["zh": .text(line.error.text(in: .zh)), "en": .text(line.error.text(in: .en))],
        ]
    }

    static func value(_ summary: DocketSummary, _ tally: MediationTally, asOf day: CivilDate) -> JSONValue {
        func number(_ count: Int) -> JSONValue { .number(Int64(count)) }
        return [
            "kind": "summary", "asOf": JSONValue(day), "lines": number(summary.lines), "unread": number(summary.unread),
            "cases": number(summary.cases), "closed": number(summary.closed), "applied": number(summary.applied),
            "irregular": number(summary.irregular), "unclear": number(summary.unclear),
            "corrected": number(summary.corrected),
            "refused": number(summary.refused), "missing": number(summary.missing), "running": number(summary.running),
            "overdue": number(summary.overdue),
            "standings": .list(
                summary.standings.map {
                    ["machine": .text($0.machine.wire), "phase": .text($0.phase.wire), "count": number($0.count)]
                }),
            "mediation": [
                "delegated": .number(tally.delegated), "accepted": .number(tally.accepted),
                "concluded": .number(tally.concluded), "settled": .number(tally.settled),
            ],
        ]
    }
}
