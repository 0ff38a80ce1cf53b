/// What follows for the bodies that keep and use a list, as duties with owners and last days.
extension CreditEntry {
    /// The duties an entry gives rise to by a day: deleting it, notifying the correction, answering an objection.
    ///
    /// - law: enforcement.F6
    /// - law: enforcement.F7
    /// - law: enforcement.F10
    /// - law: enforcement.creditCentre
    public func duties(in law: LegalContext = .current) -> [Duty] {
        var duties: [Duty] = []
        if let ground = [exitGroundOn, expiresOn].compactMap({ $0 }).min(), endedOn == nil {
            duties.append(
                Duty(
                    "credit-entry/delete", Bilingual("删除\(id)", "delete \(id)"), owedBy: EnforcementRole.court.term,
                    to: EnforcementRole.listedSubject.term, since: ground, within: .listingDeletion, in: law,
                    TimeLimit.listingDeletion.basis, evidence: .secondary))
        }
        if let ended = endedOn {
            duties.append(
                Duty(
                    "credit-entry/update", Bilingual("停止展示、共享和使用\(id)", "stop showing, sharing and using \(id)"),
                    owedBy: EnforcementRole.creditCentre.term, to: EnforcementRole.listedSubject.term, since: ended,
                    within: .creditRevocationHenan, in: law, TimeLimit.creditRevocationHenan.basis))
            for push in pushes {
                duties.append(
                    Duty(
                        "credit-entry/notify",
                        Bilingual("将\(id)的变化通知\(push.receiver)", "tell \(push.receiver) of the change of \(id)"),
                        owedBy: EnforcementRole.court.term, since: ended, within: .listingDeletion, in: law,
                        Basis(Citation("DIS17", 8)), evidence: .secondary))
            }
        }
        if let wrong = changes.first(where: { $0.kind == .revoke })?.day {
            duties.append(
                Duty(
                    "credit-entry/restore",
                    Bilingual("恢复名誉，赔偿损失，追究责任", "restore the name, compensate, and hold to account"),
                    owedBy: EnforcementRole.court.term, to: EnforcementRole.listedSubject.term, since: wrong, in: law,
                    Basis(Citation("HNC20", 66), Citation("DIS17", 13))))
        }
        if let objectedOn, objectionSettledOn == nil {
            duties.append(
                Duty(
                    "credit-entry/objection", Bilingual("标注异议并核查\(id)", "mark the objection and examine \(id)"),
                    owedBy: EnforcementRole.creditCentre.term, to: EnforcementRole.listedSubject.term,
                    since: objectedOn,
                    within: .creditObjectionOther, in: law, TimeLimit.creditObjectionOther.basis))
        }
        return duties
    }
}

/// What must come before somebody is put on a list.
@nonexhaustive
public enum PriorNotice: UInt8, Vocabulary {
    /// 列入前书面告知, by an administrative organ.
    case written
    /// 依法院程序.
    case courtProcedure

    public var term: Term {
        switch self {
        case .written: Term("written", "列入前书面告知事实、理由、依据和救济途径", "written notice of facts, reasons, basis and remedies")
        case .courtProcedure: Term("court-procedure", "依法院的纳入程序", "the court’s own procedure")
        }
    }

    /// What comes before an entry on a list: administrative organs give written notice (河南省社会信用条例 art. 28), courts
    /// follow their own procedure.
    ///
    /// law: enforcement.F8
    public init(for list: CreditListKind) {
        switch list {
        case .jointPunishment, .wageArrears: self = .written
        case .dishonestListing, .consumptionRestriction, .frozenEquity: self = .courtProcedure
        }
    }

    /// Where it stands.
    public var basis: Basis { self == .written ? Basis(Citation("HNC20", 28)) : Basis(Citation("DIS17", 5)) }
}

/// An incentive for good credit: a travel pass, a discount, a quick lane.
public struct CreditIncentive: Sendable, Hashable {
    /// What it is called, such as 信易游.
    public var name: String

    /// An incentive.
    public init(_ name: String) { self.name = name }

    /// Why somebody may not have it now; empty where nothing bars it. A live entry does, and so does one that may be
    /// theirs; each names its entry.
    public func obstacles(for applicant: CreditApplicant, _ matcher: CreditMatcher) -> [Finding] {
        let result = matcher.compare(applicant)
        var findings = result.matches.filter { $0.verdict > .clear }.map { match in
            Finding(
                "credit.incentive", match.verdict == .blocked ? .error : .warning, at: match.entry.rawValue, .listing,
                "“\(name)”：\(match.list.term.zh)\(match.entry)，\(match.text(in: .zh))",
                "“\(name)”: \(match.list.term.en) \(match.entry), \(match.text(in: .en))")
        }
        findings += result.doubts.map {
            Finding("credit.incentive", .warning, .accurateData, "“\(name)”：\($0.term.zh)", "“\(name)”: \($0.term.en)")
        }
        return findings
    }
}
