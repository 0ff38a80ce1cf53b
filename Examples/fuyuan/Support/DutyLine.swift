import FuyuanKit

/// A duty across cases as a page shows it: who owes what in which case, by when, and what became of it.
struct DutyLine {
    /// What became of it.
    enum Standing {
        /// Carried out, on a day, by an act or as told; with the days it was late.
        case performed(on: CivilDate?, by: String?, daysLate: Int)
        /// Refused, with the reason.
        case refused(String)
        /// Ended undone.
        case withdrawn(String?)
        /// Still owed, late by so many days.
        case overdue(days: Int)
        /// Still owed, in time.
        case open
    }

    let file: CaseFile<CrossCaseDuty>
    let rule: CrossCaseRule
    let terms: CrossCaseDutyTerms
    let lastDay: CivilDate?
    let standing: Standing

    /// The duty of a file on a day; nil where the file holds none, or a rule this version does not know.
    init?(_ file: CaseFile<CrossCaseDuty>, in docket: CoordinatedDocket, asOf day: CivilDate, _ law: LegalContext) {
        guard let terms = file.state.terms, let rule = file.state.rule else { return nil }
        let state = file.state
        self.file = file
        self.rule = rule
        self.terms = terms
        let lastDay = state.duty(in: law)?.lastDay ?? (terms.nature == .duty && terms.limit == nil ? terms.since : nil)
        self.lastDay = lastDay
        func daysLate(_ day: CivilDate) -> Int { lastDay.map { max(0, $0.days(until: day)) } ?? 0 }
        standing =
            switch state.phase {
            case .performed:
                .performed(
                    on: state.performedOn, by: Self.performer(state.performance, in: docket[terms.target]),
                    daysLate: state.performedOn.map(daysLate) ?? 0)
            case .refusedWithReason: .refused(state.refusal ?? "")
            case .withdrawn: .withdrawn(state.withdrawal)
            case .unowed, .owed, .acknowledged:
                state.isOverdue(asOf: day, in: law) ? .overdue(days: daysLate(day)) : .open
            }
    }

    /// What carried it out, as the target's machine calls it, or as told.
    private static func performer(_ performance: CrossCaseDutyPerformance?, in target: (any Dossier)?) -> String? {
        guard let performance else { return nil }
        guard let act = performance.act else { return performance.account }
        guard let target else { return act }
        return target.history.first { $0.sequence == performance.sequence }?.act.map { "\($0.zh)\u{0}\($0.en)" } ?? act
    }

    /// Whether it still waits and is late or refused.
    var isAmiss: Bool {
        switch standing {
        case .refused, .overdue: true
        case .performed, .withdrawn, .open: false
        }
    }

    /// A mark in front of the line.
    var mark: String {
        switch standing {
        case .performed(_, _, let daysLate): daysLate > 0 ? "~" : "+"
        case .withdrawn: "-"
        case .refused, .overdue: "!"
        case .open: " "
        }
    }

    /// Who owes it, by name where known; who may use it, where it is a right.
    func owner(_ language: Language) -> String {
        terms.nature == .right ? rule.owner[language] : terms.holder?.rawValue ?? rule.owner[language]
    }

    /// By when.
    func due(_ language: Language) -> String {
        if terms.limit == nil, terms.nature == .duty {
            return language == .zh ? "\(terms.since)起立即" : "at once from \(terms.since)"
        }
        guard let lastDay else { return language == .zh ? "\(terms.since)起" : "from \(terms.since)" }
        return language == .zh ? "\(lastDay)前" : "by \(lastDay)"
    }

    /// What became of it, in words.
    func outcome(_ language: Language) -> String {
        let isChinese = language == .zh
        let up = file.state.escalatedOn.map { isChinese ? "，\($0)提请督办" : ", with the supervisor since \($0)" } ?? ""
        switch standing {
        case .performed(let day, let by, let late):
            let parts = by.map { $0.split(separator: "\u{0}").map(String.init) } ?? []
            let name = isChinese ? parts.first : parts.last
            let act = name.map { isChinese ? "「\($0)」" : " (\($0))" } ?? ""
            let lateness = late > 0 ? (isChinese ? "，迟\(late)日" : ", \(late) days late") : ""
            let on = day.map { "\($0)" } ?? ""
            return isChinese ? "\(on)已履行\(act)\(lateness)" : "performed \(on)\(act)\(lateness)"
        case .refused(let reason): return (isChinese ? "拒绝：\(reason)" : "refused: \(reason)") + up
        case .withdrawn(let reason):
            return (isChinese ? "已撤回" : "withdrawn") + (reason.map { isChinese ? "：\($0)" : ": \($0)" } ?? "")
        case .overdue(let days):
            let signed = file.state.acknowledgedOn == nil ? "" : isChinese ? "已签收，" : "acknowledged, "
            return signed + (isChinese ? "逾期\(days)日" : "\(days) days overdue") + up
        case .open:
            return file.state.acknowledgedOn == nil
                ? isChinese ? "待办" : "open" : isChinese ? "已签收，待办" : "acknowledged, open"
        }
    }

    /// The line for other programs.
    var value: JSONValue {
        var members: [(String, JSONValue)] = [
            ("kind", "cross-case-duty"), ("file", .text(file.id.rawValue)), ("rule", .text(rule.key.rawValue)),
            ("term", JSONValue(rule.term)), ("nature", JSONValue(terms.nature.term)),
            ("source", .text(terms.source.rawValue)), ("sequence", JSONValue(terms.sequence)),
            ("target", .text(terms.target.rawValue)), ("owner", JSONValue(rule.owner)),
            ("holder", JSONValue(terms.holder?.rawValue)), ("addressee", JSONValue(rule.addressee)),
            ("since", JSONValue(terms.since)), ("lastDay", JSONValue(lastDay)),
            ("phase", JSONValue(file.state.phase.term)),
            ("outcome", ["zh": .text(outcome(.zh)), "en": .text(outcome(.en))]),
        ]
        if case .overdue(let days) = standing { members.append(("daysLate", JSONValue(days))) }
        members += [
            ("escalatedOn", JSONValue(file.state.escalatedOn)), ("basis", JSONValue(rule.basis)),
        ]
        return .object(members)
    }
}

extension County {
    /// The duties that cross from one case to another on a day, in the order they arose.
    func duties(asOf day: CivilDate) -> [DutyLine] {
        docket.duties.compactMap { docket.duty($0) }
            .compactMap { DutyLine($0, in: docket, asOf: day, law) }
            .filter { $0.terms.source != $0.terms.target }
    }
}
