extension DishonestListing {
    /// An entry without term starts no clock for it.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let rule = Self.table[kind]
        return kind == .publish && years == nil ? rule.without(starting: [.term]) : rule
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .decision: [.listingDecision]
        case .grace: [.graceLongest, .graceShortest]
        case .term: [.listingTerm]
        case .deletion: [.listingDeletion]
        case .correction: [.listingCorrectionReview]
        case .reconsideration: [.listingReconsideration]
        case .reconsiderationDecision: [.listingReconsiderationDecision]
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch clock {
        case .decision:
            // The fifteen days run on an application; a review of the court's own motion has none.
            if case .relist = act, occasion.actor.role != .creditor { return nil }
            return occasion.day
        case .grace, .reconsiderationDecision: return occasion.day
        case .term: return decidedOn
        case .deletion:
            if case .exitGround(let it) = act { return it.arisenOn ?? occasion.day }
            if case .termOver = act { return termEnd ?? occasion.day }
            return occasion.day
        case .correction:
            guard case .requestCorrection(let it) = act else { return occasion.day }
            return it.receivedOn ?? occasion.day
        case .reconsideration:
            guard case .denyCorrection(let it) = act else { return occasion.day }
            return it.servedOn ?? occasion.day
        }
    }

    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>
    ) -> CivilDate? {
        switch clock {
        case .grace: graceMonths.flatMap { GraceGrant($0).lastDay(from: occasion.day, in: occasion.law) }
        case .term: termEnd
        case .decision, .deletion, .correction, .reconsideration, .reconsiderationDecision: nil
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .decided, .inGrace, .correctionReview, .removed, .revoked, .expired: .court
        case .warned, .erased: .creditor
        case .underReview: .courtPresident
        case .published: .listedSubject
        case .reconsidering: .higherCourt
        case .notListed: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .warn(let it):
            subject = it
            isWarned = true
        case .applyListing(let it), .ownMotion(let it), .relist(let it):
            subject = it.subject ?? subject
            caseNumber = it.caseNumber ?? caseNumber
            grounds = it.grounds
            if case .relist = act { reopen() }
        case .decide(let it):
            grounds = it.grounds
            years = it.years
            decidedOn = occasion.day
        case .grantGrace(let it): graceMonths = it.months
        case .publish(let it):
            isServed = it.decisionServed
            publishedOn = occasion.day
            if subject?.standing.needsSuperiorTold ?? false { outcome.emits.insert(.tellSuperior) }
            if subject?.standing.needsUnitTold ?? false { outcome.emits.insert(.tellUnit) }
        case .migrate(let it):
            subject = it.subject
            grounds = it.grounds
            decidedOn = it.decidedOn
            publishedOn = it.publishedOn ?? it.decidedOn
            isCarriedOver = true
        case .requestCorrection(let it):
            claim = it.claim
            isCorrectionDismissed = false
        case .denyCorrection: isCorrectionDismissed = true
        case .exitGround(let it):
            exit = it.ground
            deletedFor = it.ground == .creditorRequests ? it.creditor : nil
            endedOn = occasion.day
        case .termOver:
            exit = .termOver
            endedOn = termEnd.flatMap { $0.adding(days: 1) } ?? occasion.day
        case .grantCorrection, .grantRemoval, .overturnListing, .earlyRemoval: endedOn = occasion.day
        case .erase: erasedOn = occasion.day
        case .exempt, .decline, .performedInGrace, .correctData, .reconsider, .upholdListing: break
        }
    }

    /// A new entry in the same file: what the former one left behind is dropped, but for when and at whose request it
    /// went.
    private mutating func reopen() {
        if let span { formerly.append(span) }
        decidedOn = nil
        years = nil
        isCarriedOver = false
        isServed = nil
        graceMonths = nil
        publishedOn = nil
        claim = nil
        isCorrectionDismissed = false
        exit = nil
        erasedOn = nil
    }
}

extension DishonestListing {
    /// The text that governs the entry; nil before it is decided.
    public var edition: ListingEdition? {
        isCarriedOver ? .text2013 : decidedOn.map { ListingEdition(decidedOn: $0) }
    }

    /// The last day of the term, not moved off a rest day; nil where the entry has none.
    /// law: enforcement.listingTerm
    public var termEnd: CivilDate? {
        guard let decidedOn, let years else { return nil }
        return Counting(.years(years), .fixedDay).lastDay(from: decidedOn, in: .current)
    }

    /// Whether the entry stands in the published list on a day: from its publication until it left, a term that has run
    /// out counting as left. Before publication, in grace say, nobody sees it. What is answered for a day in the past
    /// stays the same whatever happened since.
    public func isListed(on day: CivilDate) -> Bool {
        span?.contains(day) ?? false || formerly.contains { $0.contains(day) }
    }

    /// The days the entry stands, or stood, in the list; nil before it is published.
    public var span: ListedSpan? {
        guard let publishedOn else { return nil }
        let left = Self.visible.contains(phase) ? nil : endedOn
        let run = termEnd.flatMap { $0.adding(days: 1) }
        return ListedSpan(from: publishedOn, until: [left, run].compactMap { $0 }.min())
    }

    /// The last day on which this creditor’s new application is barred because the entry was deleted at his request;
    /// nil where he is not barred. From memory of 失信名单规定 art. 10.
    /// law: enforcement.relistBar
    public func barredUntil(_ creditor: ActorID, in law: LegalContext) -> CivilDate? {
        guard deletedFor == creditor, let endedOn else { return nil }
        return TimeLimit.relistingBar.lastDay(from: endedOn, in: law)
    }

    /// What is wrong where consumption is not restricted beside the listing. A consumption order without a listing is
    /// never wrong.
    /// law: enforcement.V43
    public func findings(beside restriction: ConsumptionRestriction?, on day: CivilDate) -> [Finding] {
        guard isListed(on: day), !(restriction?.isInForce ?? false) else { return [] }
        return [
            Finding(
                "enforcement.V43", .error, at: subject?.name ?? "", Basis(.consumption(1), .dishonestyList(8)),
                "纳入失信名单的，应当同时限制消费", "who is listed must be under a consumption order as well")
        ]
    }

    /// What is wrong with listing somebody at all: a minor, somebody named only for an entity, a student of a campus
    /// loan.
    /// law: enforcement.V41
    /// law: enforcement.V42
    /// law: enforcement.V44
    public static func findings(of subject: ListedSubject, at path: String = "") -> [Finding] {
        var findings: [Finding] = []
        if subject.kind == .naturalPerson, subject.isMinor == true {
            findings.append(
                Finding(
                    "enforcement.V41", .error, at: path, Basis(.dishonestyList(4)), "未成年人不得纳入失信名单",
                    "a minor must not be listed"))
        }
        if subject.isForEntity {
            findings.append(
                Finding(
                    "enforcement.V42", .error, at: path, Basis(.goodFaith(16)), "单位失信的，不得将其法定代表人等纳入失信名单",
                    "an entity’s representative must not be listed for it"))
        }
        if subject.isCampusLoanStudent {
            findings.append(
                Finding(
                    "enforcement.V44", .warning, at: path, Basis(.goodFaith(16)), "“校园贷”在校生一般不得纳入失信名单、限制消费",
                    "a full-time student of a campus loan is as a rule neither listed nor restricted"))
        }
        return findings
    }
}

extension GraceGrant {
    /// Whether the grace is as long as it may be.
    public var isWithinLaw: Bool {
        let (least, most) = (TimeLimit.graceShortest.period.length, TimeLimit.graceLongest.period.length)
        return Int(least) <= months && months <= Int(most)
    }

    /// The last day of the grace; nil where it cannot be told.
    /// law: enforcement.graceWindow
    public func lastDay(from day: CivilDate, in law: LegalContext) -> CivilDate? {
        Counting(.months(months), .civilProcedure).lastDay(from: day, in: law)
    }
}

extension PolicyParameter {
    /// 失信条目一并删除: whether, on full performance, an entry with a term is deleted together with one without.
    public static let listingsRemovedTogether = PolicyParameter(
        Term(
            "listings-removed-together", "全部履行后有期限、无期限条目一并删除",
            "entries with and without term go together on performance"),
        .flag(true), Basis(.goodFaith(19)), .memory)

    /// Every parameter of the list of dishonest debtors.
    public static let listingPolicies: [PolicyParameter] = [listingsRemovedTogether]
}
