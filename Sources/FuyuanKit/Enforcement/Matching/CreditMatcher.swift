/// A list made ready for comparing as of one day: whether it may be relied on is settled once for all comparisons.
///
/// A comparison is constant time where nothing agrees, allocates nothing then, and hashes no text but the name's
/// fingerprint, which is made when the applicant is.
public struct CreditMatcher: Sendable {
    /// The list.
    public let list: CreditList
    /// The day asked about.
    public let day: CivilDate
    /// Why nothing certain can be said on this list as of this day; empty where something can.
    public let doubts: EnumSet<MatchReason>

    /// A list made ready.
    public init(_ list: CreditList, asOf day: CivilDate, in law: LegalContext = .current) {
        var doubts: EnumSet<MatchReason> = []
        if list.isStale(asOf: day, in: law) { doubts.insert(.staleSnapshot) }
        if let first = list.header.recordsFrom, day < first { doubts.insert(.beforeRecords) }
        if list.header.signature == .failed { doubts.insert(.untrustedSnapshot) }
        self.list = list
        self.day = day
        self.doubts = doubts
    }

    /// 自动比对: somebody against the list. Only a sound number with the same name blocks; a name alone never does.
    ///
    /// - law: enforcement.7.7.credit-2
    /// - law: enforcement.7.7.credit-3
    /// - law: enforcement.F1
    /// - law: enforcement.E21
    public func compare(_ applicant: borrowing CreditApplicant) -> MatchResult {
        var result = MatchResult()
        result.doubts = doubts
        switch applicant.number.soundness {
        case .sound, .abolished: break
        case .unsound: result.doubts.insert(.numberUnsound)
        case .missing: result.doubts.insert(.numberMissing)
        }
        compareNumber(applicant, &result)
        compareName(applicant, &result)
        for tie in applicant.entities where tie.number.key != applicant.number.key {
            compareEntity(tie, applicant.name, &result)
        }
        settle(&result)
        return result
    }

    /// Entries with the same number.
    @inline(__always)
    private func compareNumber(_ applicant: borrowing CreditApplicant, _ result: inout MatchResult) {
        var place = list.numbers.first(applicant.number.key)
        while place >= 0 {
            let (row, next) = list.numbers.row(at: place)
            add(row, reason(list.entries[row], applicant), &result)
            place = next
        }
        place = list.organizations.first(applicant.number.organization)
        while place >= 0 {
            let (row, next) = list.organizations.row(at: place)
            if list.entries[row].number.key != applicant.number.key { add(row, .organizationCode, &result) }
            place = next
        }
    }

    /// How an entry with the same number agrees.
    private func reason(_ entry: CreditEntry, _ applicant: borrowing CreditApplicant) -> MatchReason {
        guard entry.name.matches(applicant.name) else {
            let wasCalled = entry.formerNames.contains { $0.matches(applicant.name) }
            let name = entry.name
            return wasCalled || applicant.formerNames.contains { $0.matches(name) } ? .renamed : .nameDiffers
        }
        switch applicant.number.kind {
        case .firstGenerationID: return .firstGeneration
        case .organizationCode: return .organizationCode
        case .residentID, .creditCode, .passport, .travelPermit, .other: break
        }
        switch entry.number.soundness {
        case .sound: return applicant.number.soundness == .sound ? .exact : .entryUnsound
        case .abolished: return entry.number.kind == .organizationCode ? .organizationCode : .firstGeneration
        case .unsound, .missing: return .entryUnsound
        }
    }

    /// Whether two numbers share a key, or an organisation code.
    @inline(__always)
    private func agrees(_ one: SubjectNumber, _ other: SubjectNumber) -> Bool {
        if one.key.isEmpty || other.key.isEmpty { return false }
        if one.key == other.key { return true }
        let code = one.organization
        return !code.isEmpty && code == other.organization
    }

    /// Live entries with the same name and not the same number. An ended one of a namesake says nothing about anybody.
    @inline(__always)
    private func compareName(_ applicant: borrowing CreditApplicant, _ result: inout MatchResult) {
        var place = list.names.first(SubjectKey(name: applicant.name))
        while place >= 0 {
            let (row, next) = list.names.row(at: place)
            place = next
            // Whatever shares the number was found by it.
            if agrees(list.entries[row].number, applicant.number) { continue }
            let entry = list.entries[row]
            let name = applicant.name
            guard entry.name.matches(name) || entry.formerNames.contains(where: { $0.matches(name) }),
                entry.standing(asOf: day).status == .live
            else { continue }
            let isOther = applicant.number.soundness == .sound && applicant.number.kind == entry.number.kind
            add(row, isOther ? .namesake : .nameOnly, &result)
        }
    }

    /// Entries of an entity the person stands for.
    ///
    /// law: enforcement.E22
    private func compareEntity(_ tie: EntityTie, _ name: SubjectName, _ result: inout MatchResult) {
        guard tie.number.soundness == .sound || tie.number.soundness == .abolished else { return }
        var rows = list.numbers.all(tie.number.key)
        rows += list.organizations.all(tie.number.organization).filter { !rows.contains($0) }
        for row in rows {
            let entry = list.entries[row]
            // A live entry of the person’s own name was found by it.
            guard entry.standing(asOf: day).status == .live, !entry.name.matches(name) else { continue }
            let isBound = entry.list == .consumptionRestriction && tie.role.isBoundWithEntity
            add(row, isBound ? .boundWithEntity : .entityListed, &result)
        }
    }

    private func add(_ row: Int, _ reason: MatchReason, _ result: inout MatchResult) {
        result.matches.append(CreditMatch(row, list.entries[row], reason, asOf: day))
    }

    /// The verdict of what was found: a list that cannot be relied on decides nothing.
    private func settle(_ result: inout MatchResult) {
        let found = result.matches.lazy.map(\.verdict).max() ?? .clear
        if !doubts.isEmpty {
            result.verdict = .indeterminate
        } else if found > .clear {
            result.verdict = found
        } else {
            result.verdict = result.doubts.isEmpty ? .clear : .indeterminate
        }
    }
}

extension CreditList {
    /// 自动比对: somebody against the list as of a day. For many, make one ``CreditMatcher``.
    public func compare(
        _ applicant: CreditApplicant, asOf day: CivilDate, in law: LegalContext = .current
    ) -> MatchResult {
        CreditMatcher(self, asOf: day, in: law).compare(applicant)
    }
}
