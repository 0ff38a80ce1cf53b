/// 涉党政机关案件通报: the periodic notice to the government: exactly the flagged cases not performed on its day.
/// law: enforcement.organDebtor
public struct PublicBodyNotice: Sendable, Hashable {
    /// The day of the notice.
    public let day: CivilDate
    /// The unperformed cases, by number as written.
    public let cases: [PublicBodyCase]
    /// The flagged cases that had ended otherwise than by performance.
    public let endedOtherwise: Set<CaseNumber>

    /// The notice of a day. A case listed twice counts once, as it stands last. O(n log n).
    public init(on day: CivilDate, of cases: some Sequence<PublicBodyCase>) {
        var last: [CaseNumber: PublicBodyCase] = [:]
        for item in cases { last[item.number] = item }
        self.day = day
        self.cases = last.values.filter { $0.isOutstanding(on: day) }
            .sorted { $0.number.description < $1.number.description }
        endedOtherwise = Set(
            last.values.filter { item in
                item.isFlagged && (item.performedOn.map { $0 > day } ?? true)
                    && (item.endedOtherwiseOn.map { $0 <= day } ?? false)
            }.map(\.number))
    }

    /// What is owed in all, of the cases with an amount; nil where the sum does not fit.
    public var owed: Money? { Money.sum(cases.compactMap(\.owed)) }

    /// The bodies named in it, once each.
    public var bodies: Set<ActorID> { Set(cases.map(\.body)) }

    /// What changed since the notice before.
    public func change(since earlier: PublicBodyNotice) -> PublicBodyNoticeChange {
        let before = Set(earlier.cases.map(\.number))
        let now = Set(cases.map(\.number))
        let gone = earlier.cases.filter { !now.contains($0.number) }
        return PublicBodyNoticeChange(
            new: cases.filter { !before.contains($0.number) },
            performed: gone.filter { !endedOtherwise.contains($0.number) },
            outstanding: cases.filter { before.contains($0.number) },
            endedOtherwise: gone.filter { endedOtherwise.contains($0.number) })
    }
}

/// What changed between two consecutive notices. Every case of either notice stands in exactly one list.
public struct PublicBodyNoticeChange: Sendable, Hashable {
    /// In the later notice only.
    public let new: [PublicBodyCase]
    /// Performed since.
    public let performed: [PublicBodyCase]
    /// In both.
    public let outstanding: [PublicBodyCase]
    /// Gone, and not because they were performed.
    public let endedOtherwise: [PublicBodyCase]
}
