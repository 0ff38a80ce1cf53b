extension CreditEntry {
    /// Where the entry stands on a day, as its own days tell: a change counts from its day on, a term holds to the end of
    /// its last day, grace to the end of its last day. Linear in the changes.
    ///
    /// law: enforcement.7.7.credit-4
    public func standing(asOf day: CivilDate) -> CreditStanding {
        guard day >= decidedOn else { return CreditStanding(.undecided, since: nil) }
        var ended: CreditStanding?
        var paused: CreditStanding?
        for change in changes.sorted(by: { $0.day < $1.day }) where change.day <= day {
            switch change.kind {
            case .remove: ended = ended ?? CreditStanding(.removed, since: change.day)
            // What is revoked counts as never entered, whatever came before.
            case .revoke: ended = CreditStanding(.revoked, since: change.day)
            case .repair: ended = ended ?? CreditStanding(.repaired, since: change.day)
            case .stay: paused = CreditStanding(.stayed, since: change.day)
            case .suspend:
                paused = change.until.map { day <= $0 } ?? true ? CreditStanding(.suspended, since: change.day) : paused
            case .resume: paused = nil
            }
        }
        if let ended { return ended }
        if let expiresOn, day > expiresOn { return CreditStanding(.expired, since: expiresOn.adding(days: 1)) }
        guard let publishedOn, publishedOn <= day else {
            let isInGrace = graceUntil.map { day <= $0 } ?? false
            return CreditStanding(
                isInGrace ? .inGrace : .unpublished, since: isInGrace ? decidedOn : graceUntil?.adding(days: 1))
        }
        return paused ?? CreditStanding(.live, since: publishedOn)
    }

    /// Whether an objection to it is being examined on a day. The entry stands meanwhile, marked.
    ///
    /// law: enforcement.F6
    public func isUnderObjection(asOf day: CivilDate) -> Bool {
        guard let objectedOn, objectedOn <= day else { return false }
        return objectionSettledOn.map { day < $0 } ?? true
    }

    /// The day it was deleted or revoked; nil where it still stands.
    public var endedOn: CivilDate? {
        changes.filter { $0.kind == .remove || $0.kind == .revoke || $0.kind == .repair }.map(\.day).min()
    }

    /// The last day to delete it: three working days from the day a ground arose, or its term ended, or it was found to
    /// be wrong; nil where none of these is known.
    public func lastDayToDelete(in law: LegalContext = .current) -> CivilDate? {
        [exitGroundOn, expiresOn].compactMap { $0 }.min().flatMap {
            TimeLimit.listingDeletion.lastDay(from: $0, in: law)
        }
    }

    /// What is wrong with the entry as data: numbers that fail their checks, days out of order, fields that its kind of
    /// subject cannot have. Adverse effects of wrong data must be avoided (个人信息保护法 art. 8).
    ///
    /// law: enforcement.F3
    public func findings(at path: String = "") -> [Finding] {
        var findings: [Finding] = []
        func add(_ field: String, _ severity: Severity, _ zh: String, _ en: String) {
            findings.append(
                Finding(
                    "enforcement.F3", severity, at: path.isEmpty ? field : "\(path).\(field)", .accurateData, zh, en))
        }
        if let fault = number.finding(at: path.isEmpty ? "identifier" : "\(path).identifier") { findings.append(fault) }
        if number.soundness == .missing { add("identifier", .error, "缺少证件号码或者代码", "the number is missing") }
        if number.soundness == .abolished {
            add("identifier", .warning, "号码已停用，命中须人工核对", "the number is of an abolished kind: a hit needs a person")
        }
        if caseNumber == nil, list.isJudicial { add("caseNo", .error, "缺少执行案号", "the case number is missing") }
        if name.isEmpty { add("name", .error, "缺少名称", "the name is missing") }
        if court.isEmpty { add("court", .error, "缺少执行法院", "the enforcing court is missing") }
        if let publishedOn, publishedOn < decidedOn {
            add("publishedOn", .error, "公布日早于决定日", "published before it was decided")
        }
        if let graceUntil, let publishedOn, publishedOn <= graceUntil {
            add("publishedOn", .warning, "宽限期内公布", "published within the days of grace")
        }
        if let expiresOn, expiresOn < decidedOn {
            add("expiresOn", .error, "届满日早于决定日", "it ends before it was decided")
        }
        if subject == .naturalPerson, representative != nil {
            add("representative", .error, "自然人没有法定代表人", "a natural person has no legal representative")
        }
        if subject != .naturalPerson, sex != nil || age != nil {
            add("sex", .error, "单位没有性别和年龄", "an organisation has neither sex nor age")
        }
        if subject != .naturalPerson, number.kind.isPersonal {
            add("identifier", .error, "单位以统一社会信用代码为准", "an organisation goes by its unified code")
        }
        return findings
    }
}

extension Basis {
    /// 个人信息保护法 art. 8: data must be accurate.
    static let accurateData = Basis(Citation("PIP21", 8))
}
