/// Counts behind the attendance rate (出庭应诉率). Tallies of parts that share no record add up, in any order.
///
/// The excluded counts are kept beside the others, so that every basis can be told from one tally. A justified absence is
/// counted apart; a head who left without leave or refused to explain is counted apart too, and not as attending.
/// Sources: 负责人出庭规定 arts. 2, 6–8, 14.
/// law: administrative.I01
/// law: administrative.I23
/// law: administrative.I26
public struct AttendanceTally: Sendable, Hashable {
    /// Case-instances heard, one for each defendant.
    public private(set) var heard: Int64 = 0
    /// Among them, attended by a head.
    public private(set) var attended: Int64 = 0
    /// Among those attended, by the principal.
    public private(set) var attendedByPrincipal: Int64 = 0
    /// Among those attended, where the head spoke on a real settlement.
    public private(set) var spoke: Int64 = 0
    /// Among those heard, where the head left without leave or refused to explain.
    public private(set) var brokenOff: Int64 = 0
    /// Among those heard, absences for an accepted reason.
    public private(set) var justifiedAbsence: Int64 = 0
    /// Among those heard, where the court served no notice of attendance.
    public private(set) var courtDidNotNotify: Int64 = 0
    /// Among those attended, where the court served none.
    public private(set) var attendedUnnotified: Int64 = 0
    /// Among the justified absences, where the court served none.
    public private(set) var justifiedUnnotified: Int64 = 0
    /// Case-instances reviewed on the papers: not heard.
    public private(set) var paperReview: Int64 = 0
    /// Case-instances withdrawn before the hearing: not heard.
    public private(set) var withdrawnBeforeHearing: Int64 = 0
    /// The organs with a hearing.
    public private(set) var heardOrgans: Set<ActorID> = []
    /// The organs that attended at least once.
    public private(set) var attendedOrgans: Set<ActorID> = []

    /// The bases that cannot be told because a part was reported without the counts they need.
    public private(set) var untold: EnumSet<AttendanceBasis> = []

    /// Nothing counted.
    public init() {}

    /// A tally from counts as reported; nil where a count is negative or more than what it is part of. Organs and
    /// notices are not known from counts; nor the principals, where not reported.
    public init?(
        heard: Int64, attended: Int64, byPrincipal principals: Int64? = nil, spoke: Int64 = 0, brokenOff: Int64 = 0,
        justifiedAbsence: Int64 = 0, paperReview: Int64 = 0, withdrawnBeforeHearing: Int64 = 0
    ) {
        let byPrincipal = principals ?? 0
        guard heard >= 0, (0...heard).contains(attended), (0...attended).contains(byPrincipal),
            (0...attended).contains(spoke), (0...(heard - attended)).contains(justifiedAbsence),
            (0...(heard - attended - justifiedAbsence)).contains(brokenOff), paperReview >= 0,
            withdrawnBeforeHearing >= 0
        else { return nil }
        self.heard = heard
        self.attended = attended
        self.attendedByPrincipal = byPrincipal
        self.spoke = spoke
        self.brokenOff = brokenOff
        self.justifiedAbsence = justifiedAbsence
        self.paperReview = paperReview
        self.withdrawnBeforeHearing = withdrawnBeforeHearing
        untold = principals == nil ? [.byNotified, .byPrincipal, .byOrgan] : [.byNotified, .byOrgan]
    }

    /// The tally of a book, of the days of a period where one is given. A key listed twice counts once, as it stands
    /// last. O(entries).
    public init(_ entries: some Sequence<AttendanceEntry>, in period: ClosedRange<CivilDate>? = nil) {
        var last: [AttendanceKey: AttendanceEntry] = [:]
        for entry in entries { last[entry.key] = entry }
        for entry in last.values where period?.contains(entry.day) ?? true { count(entry) }
    }

    private mutating func count(_ entry: AttendanceEntry) {
        switch entry.result {
        case .paperReview:
            paperReview += 1
            return
        case .withdrawnBeforeHearing:
            withdrawnBeforeHearing += 1
            return
        case .attended, .attendedAndSpoke:
            attended += 1
            attendedOrgans.insert(entry.key.defendant)
            if entry.result == .attendedAndSpoke { spoke += 1 }
            if entry.byPrincipal { attendedByPrincipal += 1 }
            if !entry.wasNotified { attendedUnnotified += 1 }
        case .justifiedAbsence:
            justifiedAbsence += 1
            if !entry.wasNotified { justifiedUnnotified += 1 }
        case .leftWithoutLeave, .refusedToExplain: brokenOff += 1
        case .substituted, .lawyerOnly, .nobody: break
        }
        heard += 1
        heardOrgans.insert(entry.key.defendant)
        if !entry.wasNotified { courtDidNotNotify += 1 }
    }

    /// The tally of both, in either order; nil when a count does not fit. The parts must share no record; an organ that
    /// stands in both counts once.
    public func merged(with other: AttendanceTally) -> AttendanceTally? {
        var sum = self
        let counts: [WritableKeyPath<AttendanceTally, Int64>] = [
            \.heard, \.attended, \.attendedByPrincipal, \.spoke, \.brokenOff, \.justifiedAbsence, \.courtDidNotNotify,
            \.attendedUnnotified, \.justifiedUnnotified, \.paperReview, \.withdrawnBeforeHearing,
        ]
        for count in counts {
            guard let both = Int64.sumOfCounts(self[keyPath: count], other[keyPath: count]) else { return nil }
            sum[keyPath: count] = both
        }
        sum.untold.formUnion(other.untold)
        sum.heardOrgans.formUnion(other.heardOrgans)
        sum.attendedOrgans.formUnion(other.attendedOrgans)
        return sum
    }

    /// Case-instances heard to which no head came and no accepted reason excuses it.
    public var unjustifiedAbsence: Int64 { heard - attended - justifiedAbsence - brokenOff }
}
