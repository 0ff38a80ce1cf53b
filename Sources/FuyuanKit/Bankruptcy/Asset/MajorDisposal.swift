/// 重大处分: an act of art. 69, as far as vote and report go.
/// law: bankruptcy.v33
public struct MajorDisposal: WireRecord {
    /// Which act.
    public var act: MajorAct
    /// Whether a plan voted by the meeting holds it; nil when not known.
    public var inVotedPlan: Bool?
    /// The day of the written report to the committee, or without one to the court; nil where none was made or it is not known.
    public var reportedOn: CivilDate?
    /// Whether it is known that none was made.
    public var noReport: Bool

    /// 重大处分: an act of art. 69, as far as vote and report go.
    public init(_ act: MajorAct, inVotedPlan: Bool? = nil, reportedOn: CivilDate? = nil, noReport: Bool = false) {
        self.act = act
        self.inVotedPlan = inVotedPlan
        self.reportedOn = reportedOn
        self.noReport = noReport
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("act", value?.act), inVotedPlan: try c.optional("inVotedPlan", value?.inVotedPlan),
            reportedOn: try c.optional("reportedOn", value?.reportedOn),
            noReport: try c.defaulted("noReport", value?.noReport, default: false))
    }

    /// The last day for the report of an act done on a day; nil outside the calendar.
    /// law: bankruptcy.tl.disposal.report
    public static func reportBy(actOn day: CivilDate, in law: LegalContext) -> CivilDate? {
        TimeLimit.majorDisposalReport.lastDay(from: day, in: law)
    }

    /// Whether it was voted and reported ten days before a day; nil when not known.
    public func isRegular(on day: CivilDate, in law: LegalContext) -> Bool? {
        if !findings(on: day, in: law).isEmpty { return false }
        return inVotedPlan == nil || reportedOn == nil ? nil : true
    }

    /// What is wrong with doing it on a day.
    public func findings(on day: CivilDate, in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        if inVotedPlan == false {
            findings.append(
                Finding(
                    "bankruptcy.v33", .error, at: "inVotedPlan",
                    Basis(.bankruptcyInterpretation3(15, 1), .bankruptcy(69)),
                    "\(act.term.zh)应当列入方案并提交债权人会议表决", "must be in a plan voted by the meeting: \(act.term.en)"))
        }
        let isLate =
            reportedOn.flatMap { reported in Self.reportBy(actOn: day, in: law).map { reported > $0 } } ?? false
        if noReport || isLate {
            findings.append(
                Finding(
                    "bankruptcy.v33", .error, at: "reportedOn",
                    Basis(.bankruptcyInterpretation3(15, 2), .bankruptcy(69)),
                    "\(act.term.zh)应当提前十日书面报告债权人委员会或者人民法院",
                    "must be reported in writing ten days before: \(act.term.en)"))
        }
        return findings
    }
}

/// How an item is put up for sale.
/// law: bankruptcy.v35
public struct SaleListing: WireRecord {
    /// The way of sale.
    public var route: SaleRoute
    /// Whether the meeting resolved on this way; nil when not known.
    public var hasResolution: Bool?
    /// Whether State rules bar the property from auction or restrict it; nil when not known.
    public var isRestricted: Bool?
    /// The act of art. 69 it amounts to; nil where it is none.
    public var major: MajorDisposal?

    /// How an item is put up for sale.
    public init(
        route: SaleRoute = .auction, hasResolution: Bool? = nil, isRestricted: Bool? = nil, major: MajorDisposal? = nil
    ) {
        self.route = route
        self.hasResolution = hasResolution
        self.isRestricted = isRestricted
        self.major = major
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            route: try c.defaulted("route", value?.route, default: .auction),
            hasResolution: try c.optional("hasResolution", value?.hasResolution),
            isRestricted: try c.optional("isRestricted", value?.isRestricted),
            major: try c.optional("major", value?.major))
    }

    /// Whether the route is lawful: auction, a way the meeting resolved on, or the State’s way for property it restricts;
    /// nil when not known.
    public var isRouteLawful: Bool? {
        switch route {
        case .auction: isRestricted.map { !$0 } ?? true
        case .byResolution: hasResolution
        case .stateRoute: isRestricted
        }
    }

    /// What is wrong with the route.
    public var findings: [Finding] {
        guard isRouteLawful == false else { return [] }
        return [
            Finding(
                "bankruptcy.v35", .error, at: "route", Basis(.bankruptcy(112), .bankruptcy(114)),
                "变价出售应当通过拍卖进行，但债权人会议另有决议或者国家规定不能拍卖、限制转让的除外",
                "sale is by auction unless the meeting resolved otherwise or State rules bar it")
        ]
    }
}
