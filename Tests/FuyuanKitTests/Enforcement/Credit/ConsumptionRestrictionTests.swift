import FuyuanKit
import Testing

extension ConsumptionRestriction: Walkable {
    static var walkActs: [Act] {
        [
            .apply(RestrictionProposal(RestrictedPerson("甲"), isListed: false, dutyUnperformed: true)),
            .ownMotion(RestrictionProposal(RestrictedPerson("乙", role: .legalRepresentative))), .decline,
            .order(RestrictionOrder()), .grantGrace(GraceGrant(1)), .graceOver,
            .approveAct(SingleApproval(.vehicles, need: .business)), .actDone,
            .urgentNeed(TemporaryLifting(.illness)), .monthOver, .performed,
            .securityOrConsent(RestrictionLifting(.consent, isMet: true)), .roleChanged(RoleChange()),
            .requestCorrection(CreditCorrectionRequest(.shouldNotBeListed)), .decideCorrection,
            .denyCorrection(CreditCorrectionDismissal()), .reconsider, .upholdOrder, .overturnOrder,
            .violate(RestrictionViolation(.tourism, isProven: true)), .unregister,
        ]
    }
}

private typealias Order = Matter<ConsumptionRestriction>

extension Order {
    fileprivate static func active(_ person: RestrictedPerson = RestrictedPerson("甲"), on day: String = "2026-03-02")
        throws -> Order
    {
        var order = Order()
        let proposal = RestrictionProposal(person, isListed: false, dutyUnperformed: true)
        #expect(try order.do(.apply(proposal), .creditor, on: day).isRegular)
        let paper = RestrictionOrder(weighed: true, exemptions: [])
        #expect(try order.do(.order(paper), .courtPresident, on: day).isRegular)
        return order
    }
}

@Suite("限制消费") struct ConsumptionRestrictionTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: ConsumptionRestriction.self) }

    @Test func `An order bars nine classes of spending, and performance lifts it within three working days`() throws {
        var order = try Order.active()
        #expect(BarredSpending.allCases.count == 9)
        for spending in BarredSpending.allCases { #expect(order.file.state.bars(spending, on: day("2026-03-03"))) }
        #expect(BarredSpending.fastTrains.citation == .consumption(3, 1, item: 9))
        try order.do(.performed, .debtor, on: "2026-04-01")
        #expect(order.phase == .lifted)
        #expect(!order.file.state.bars(.tourism, on: day("2026-04-01")))
        // law: enforcement.restrictLift
        // 2026-04-06 is a holiday: 04-02, 04-03, 04-07.
        #expect(order.lastDay(.clearing) == "2026-04-07")
        var late = order
        #expect(try late.do(.unregister, .court, on: "2026-04-08").irregularities == ["cleared-in-time"])
        #expect(try order.do(.unregister, .court, on: "2026-04-07").isRegular)
        #expect(order.phase == .cleared)
    }

    @Test func `Where the debtor is an entity, it and four roles are bound`() {
        #expect(RestrictedRole.forEntity.count == 5)
        #expect(RestrictedRole.forEntity.filter(\.isForEntity).count == 4)
        #expect(!RestrictedRole.forEntity.contains(.naturalDebtor))
    }

    @Test func `The order weighs ability, is signed, and a listed debtor is not spared`() throws {
        var order = Order()
        let proposal = RestrictionProposal(RestrictedPerson("甲"), isListed: true, dutyUnperformed: false)
        #expect(try order.do(.ownMotion(proposal), .court, on: "2026-03-02").irregularities == ["duty-unperformed"])
        var declined = order
        try declined.do(.decline, .court, on: "2026-03-03")
        #expect(declined.file.rules == ["enforcement.V43"])
        let paper = RestrictionOrder(presidentSigned: false, weighed: false, exemptions: [])
        #expect(
            try order.do(.order(paper), .court, on: "2026-03-03").irregularities == ["weighed", "president-signed"])
    }

    @Test func `enforcement.V44 and enforcement.V45: whom not to restrict`() throws {
        let student = RestrictedPerson("学生", isCampusLoanStudent: true)
        #expect(ConsumptionRestriction.findings(of: student).map(\.code) == ["enforcement.V44"])
        #expect(ConsumptionRestriction.findings(of: RestrictedPerson("甲")).isEmpty)
        #expect(
            ConsumptionRestriction.findings(of: RestrictedPerson("甲"), exemptions: [.seizedEnough]).map(\.code)
                == ["enforcement.V45"])
        var order = Order()
        try order.do(.apply(RestrictionProposal(student, dutyUnperformed: true)), .creditor, on: "2026-03-02")
        let paper = RestrictionOrder(weighed: true, exemptions: [.seizedEnough, .creditorHoldsBack])
        try order.do(.order(paper), .courtPresident, on: "2026-03-03")
        #expect(order.file.rules == ["enforcement.V44", "enforcement.V45", "enforcement.V45"])
        // Who is listed all the same, for obstruction say, must be restricted.
        var listed = Order()
        let proposal = RestrictionProposal(RestrictedPerson("甲"), isListed: true, dutyUnperformed: true)
        try listed.do(.ownMotion(proposal), .court, on: "2026-03-02")
        #expect(try listed.do(.order(paper), .courtPresident, on: "2026-03-03").isRegular)
    }

    @Test func `enforcement.V47: only schools with fees above standard, and schooling does not suffer`() throws {
        #expect(SchoolRestriction(feeAboveStandard: true, impairsSchooling: false).findings().isEmpty)
        #expect(SchoolRestriction(feeAboveStandard: true, impairsSchooling: false).isWithinBounds == true)
        #expect(SchoolRestriction(feeAboveStandard: true).isWithinBounds == nil)
        let bad = SchoolRestriction(feeAboveStandard: false, impairsSchooling: true)
        #expect(bad.findings().map(\.code) == ["enforcement.V47", "enforcement.V47"])
        var order = Order()
        try order.do(
            .apply(RestrictionProposal(RestrictedPerson("甲"), dutyUnperformed: true)), .creditor, on: "2026-03-02")
        let paper = RestrictionOrder(weighed: true, exemptions: [], school: bad)
        try order.do(.order(paper), .courtPresident, on: "2026-03-03")
        #expect(order.file.rules == ["enforcement.V47"])
    }

    @Test func `In grace nothing is barred; once it is over the order takes force`() throws {
        var order = Order()
        try order.do(
            .apply(RestrictionProposal(RestrictedPerson("甲"), dutyUnperformed: true)), .creditor, on: "2026-03-02")
        #expect(try order.do(.grantGrace(GraceGrant(1)), .court, on: "2026-03-02").isRegular)
        #expect(order.lastDay(.grace) == "2026-04-02")
        #expect(!order.file.state.bars(.tourism, on: day("2026-03-20")))
        var early = order
        #expect(try early.do(.graceOver, .system, on: "2026-04-02").irregularities == ["grace-ended"])
        #expect(try order.do(.graceOver, .system, on: "2026-04-03").isRegular)
        #expect(order.file.state.bars(.tourism, on: day("2026-04-03")))
    }

    @Test func `One act approved lets that act through alone`() throws {
        var order = try Order.active()
        let approval = SingleApproval(.vehicles, need: .business, until: day("2026-03-20"))
        #expect(try order.do(.approveAct(approval), .court, on: "2026-03-10").isRegular)
        #expect(order.lastDay(.singleUse) == "2026-03-20")
        #expect(!order.file.state.bars(.vehicles, on: day("2026-03-20")))
        #expect(order.file.state.bars(.vehicles, on: day("2026-03-21")))
        #expect(order.file.state.bars(.tourism, on: day("2026-03-20")))
        try order.do(.actDone, .system, on: "2026-03-20")
        #expect(order.phase == .active)
        #expect(order.file.state.bars(.vehicles, on: day("2026-03-20")))
    }

    @Test func `Own money spent privately is for those bound through an entity`() throws {
        let approval = SingleApproval(.fastTrains, need: .ownMoneyPrivately)
        var debtor = try Order.active()
        #expect(try debtor.do(.approveAct(approval), .court, on: "2026-03-10").irregularities == ["need-shown"])
        var controller = try Order.active(RestrictedPerson("丙", role: .actualController, entity: "公司"))
        #expect(try controller.do(.approveAct(approval), .court, on: "2026-03-10").isRegular)
        var unsaid = try Order.active()
        #expect(
            try unsaid.do(.approveAct(SingleApproval(.vehicles)), .court, on: "2026-03-10").irregularities == [
                "need-shown"
            ])
    }

    // law: enforcement.tempLift
    @Test func `enforcement.E26: an airline ticket for a parent's surgery`() throws {
        var order = try Order.active()
        let lifting = TemporaryLifting(.illness)
        #expect(try order.do(.urgentNeed(lifting), .courtPresident, on: "2026-03-10").isRegular)
        #expect(order.lastDay(.temporary) == "2026-04-10")
        #expect(!order.file.state.bars(.premiumTravel, on: day("2026-04-10")))
        #expect(!order.file.state.bars(.fastTrains, on: day("2026-04-10")))
        #expect(order.file.state.bars(.tourism, on: day("2026-03-20")))
        // Restored by itself, before anybody notes it.
        #expect(order.file.state.bars(.premiumTravel, on: day("2026-04-11")))
        var early = order
        #expect(try early.do(.monthOver, .system, on: "2026-04-10").irregularities == ["month-ended"])
        #expect(try order.do(.monthOver, .system, on: "2026-04-11").isRegular)
        #expect(order.phase == .active)
        var unapproved = try Order.active()
        let long = TemporaryLifting(until: day("2026-04-11"), presidentApproved: false)
        #expect(
            try unapproved.do(.urgentNeed(long), .court, on: "2026-03-10").irregularities
                == ["president-approved", "need-stated", "within-a-month"])
    }

    @Test func `Security or consent may lift it, and so may a genuine change of role`() throws {
        var order = try Order.active()
        #expect(
            try order.do(.securityOrConsent(RestrictionLifting(.security, isMet: false)), .court, on: "2026-04-01")
                .irregularities == ["lifting-ground-met"])
        var representative = try Order.active(RestrictedPerson("丁", role: .legalRepresentative, entity: "公司"))
        var sham = representative
        let change = RoleChange(isGenuine: true, isController: false, isResponsible: false, successor: "戊")
        let outcome = try representative.do(.roleChanged(change), .court, on: "2026-04-01")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.clearRegister, .imposeOnSuccessor])
        #expect(representative.file.state.successor == "戊")
        let shamChange = RoleChange(isGenuine: false, isController: true)
        #expect(
            try sham.do(.roleChanged(shamChange), .court, on: "2026-04-01").irregularities
                == ["genuine-change", "no-longer-in-control"])
        var debtor = try Order.active()
        #expect(try debtor.do(.roleChanged(change), .court, on: "2026-04-01").irregularities == ["held-a-role"])
        #expect(RoleChange(isController: false).isFree == nil)
        // The way of a change is for the representative and the principal alone.
        for role in [RestrictedRole.directlyResponsible, .actualController] {
            var other = try Order.active(RestrictedPerson("己", role: role, entity: "公司"))
            #expect(try other.do(.roleChanged(change), .court, on: "2026-04-01").irregularities == ["held-a-role"])
        }
    }

    @Test func `An order falls with the enforcement, and a court lifts its own mistake without being asked`() throws {
        var ended = try Order.active()
        let lifting = RestrictionLifting(.enforcementEnded, isMet: true, arisenOn: day("2026-04-01"))
        #expect(try ended.do(.securityOrConsent(lifting), .court, on: "2026-04-01").isRegular)
        #expect(ended.phase == .lifted && ended.lastDay(.clearing) == "2026-04-07")
        var wrong = try Order.active()
        #expect(try wrong.do(.decideCorrection, .court, on: "2026-04-01").isRegular)
        #expect(wrong.phase == .revoked)
    }

    @Test func `Correction and reconsideration run as for a listing`() throws {
        var order = try Order.active()
        try order.do(.requestCorrection(CreditCorrectionRequest(.shouldNotBeListed)), .listedSubject, on: "2026-04-01")
        #expect(order.lastDay(.correction) == "2026-04-16")
        #expect(order.file.state.bars(.tourism, on: day("2026-04-02")))
        var corrected = order
        #expect(try corrected.do(.decideCorrection, .court, on: "2026-04-16").isRegular)
        #expect(corrected.phase == .revoked)
        #expect(corrected.lastDay(.clearing) == "2026-04-21")
        try order.do(.denyCorrection(CreditCorrectionDismissal()), .court, on: "2026-04-16")
        #expect(order.lastDay(.reconsideration) == "2026-04-27")
        try order.do(.reconsider, .listedSubject, on: "2026-04-20")
        #expect(order.lastDay(.reconsiderationDecision) == "2026-05-06")
        var overturned = order
        try overturned.do(.overturnOrder, .higherCourt, on: "2026-05-06")
        #expect(overturned.phase == .revoked)
        try order.do(.upholdOrder, .higherCourt, on: "2026-05-06")
        #expect(order.phase == .active)
        #expect(
            order.refusal(of: .upholdOrder, .court, on: "2026-05-06") == [
                "consumption-restriction/uphold-order/wrong-phase", "consumption-restriction/uphold-order/wrong-role",
            ])
    }

    @Test func `A violation is sanctioned, is a ground of listing, and may be a crime`() throws {
        var order = try Order.active()
        let outcome = try order.do(.violate(RestrictionViolation(.tourism, isProven: true)), .court, on: "2026-04-01")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.sanction, .reviewListing])
        let grave = RestrictionViolation(.realEstate, isProven: false, isGrave: true)
        let second = try order.do(.violate(grave), .court, on: "2026-04-02")
        #expect(second.irregularities == ["violation-proven"])
        #expect(second.emits == [.sanction, .reviewListing, .referIfGrave])
        #expect(order.file.state.violations == 2)
        #expect(order.phase == .active)
    }
}
