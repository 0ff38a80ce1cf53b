import FuyuanKit
import Testing

private let mandate = AdministratorMandate("adm-1")

extension EstateAsset: Walkable {
    static var walkActors: [ActorID] { ["adm-1"] }
    static var walkActs: [Act] {
        [
            .inquire(AssetInquiry(.realEstate, mandate: mandate, isCollateral: true)),
            .inquire(AssetInquiry(.movables, mandate: mandate)),
            .noteHolder(AssetHolder(holder: "third-1")), .exclude(AssetExclusion(.allocatedLand)),
            .linkMeasure(MeasureLink("measure-1")), .unsealAndTakeOver(UnsealedTakeover()), .takeOver, .deliver,
            .claimRetrieval(RetrievalClaim()), .returnToOwner, .retrievalRefused,
            .compensateOwner(OwnerCompensation(lostBeforeAcceptance: true, isSeparable: false)),
            .stopInTransit(TransitStop()), .payInTransit, .redeem(Redemption(Money(fen: 100))),
            .recover(AssetRecovery(.capitalCall)),
            .creditorAvoids(AssetRecovery(.gift, administratorRefused: true)), .partitionCoOwned, .regain, .collect,
            .loseRecovery, .value, .plan(RealisationPlan()), .sell(SaleListing()),
            .completeSale(SaleResult(Money(fen: 1_000_00))), .failSale, .relist(SaleListing()),
            .replan(RealisationPlan()), .paySecured(SecuredPayment(net: Money(fen: 100), debt: Money(fen: 200))),
            .bookCash, .disposeWhileSealed(SealedSale(DirectDisposal(), price: Money(fen: 100))), .distribute,
            .distributeInKind(InKindDistribution()), .payToTreasury,
            .abandon(MajorDisposal(.waiver, inVotedPlan: true, reportedOn: CivilDate(2026, 2, 1)!)),
        ]
    }
}

private typealias Item = Matter<EstateAsset>

extension Item {
    /// Real estate found and taken over.
    fileprivate static func takenOver(_ kind: AssetKind = .realEstate, isCollateral: Bool = false) throws -> Item {
        var item = Item()
        try item.do(
            .inquire(AssetInquiry(kind, mandate: mandate, isCollateral: isCollateral)), .administrator, "adm-1",
            on: "2026-03-20")
        try item.do(.takeOver, .administrator, on: "2026-03-25")
        return item
    }

    fileprivate static func sealed() throws -> Item {
        var item = Item()
        try item.do(
            .inquire(AssetInquiry(.vehicle, mandate: mandate)), .administrator, "adm-1", on: "2026-03-20")
        try item.do(.linkMeasure(MeasureLink("measure-1")), .system, on: "2026-03-20")
        return item
    }
}

@Suite("债务人财产") struct EstateAssetTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: EstateAsset.self) }

    @Test func `Collateral is valued, planned, fails once, is sold and paid to the secured holder`() throws {
        var item = try Item.takenOver(isCollateral: true)
        try item.do(.value, .administrator, on: "2026-05-06")
        try item.do(.plan(RealisationPlan()), .administrator, on: "2026-06-12")
        let major = MajorDisposal(.realEstate, inVotedPlan: true, reportedOn: CivilDate("2026-06-15"))
        #expect(try item.do(.sell(SaleListing(major: major)), .administrator, on: "2026-06-25").isRegular)
        try item.do(.failSale, .administrator, on: "2026-07-25")
        #expect(item.phase == .failedSale)
        try item.do(.relist(SaleListing(major: major)), .administrator, on: "2026-08-03")
        try item.do(.completeSale(SaleResult(Money(yuan: 6_000_000)!)), .administrator, on: "2026-09-03")
        let payment = SecuredPayment(net: Money(yuan: 5_940_000)!, debt: Money(yuan: 8_000_000)!)
        #expect(payment.paid == Money(yuan: 5_940_000)!)
        #expect(payment.deficit == Money(yuan: 2_060_000)!)
        #expect(payment.surplus == .zero)
        let paid = try item.do(.paySecured(payment), .administrator, on: "2026-09-10")
        #expect(paid.emits == [.deficitToOrdinary])
        #expect(item.phase == .collateralApplied)
    }

    @Test func `bankruptcy.v33: a major act is voted, and reported ten days before`() throws {
        let day = CivilDate("2026-06-25")!
        #expect(MajorDisposal.reportBy(actOn: day, in: .current) == CivilDate("2026-06-15"))
        let good = MajorDisposal(.realEstate, inVotedPlan: true, reportedOn: CivilDate("2026-06-15"))
        #expect(good.findings(on: day, in: .current).isEmpty)
        #expect(good.isRegular(on: day, in: .current) == true)
        let late = MajorDisposal(.realEstate, inVotedPlan: true, reportedOn: CivilDate("2026-06-16"))
        #expect(late.findings(on: day, in: .current).map(\.code) == ["bankruptcy.v33"])
        let none = MajorDisposal(.borrowing, inVotedPlan: false, noReport: true)
        #expect(none.findings(on: day, in: .current).map(\.path) == ["inVotedPlan", "reportedOn"])
        #expect(MajorDisposal(.waiver).isRegular(on: day, in: .current) == nil)
        #expect(MajorAct.allCases.count == 10)
        var item = try Item.takenOver()
        try item.do(.plan(RealisationPlan()), .administrator, on: "2026-06-12")
        let outcome = try item.do(.sell(SaleListing(major: late)), .administrator, on: "2026-06-25")
        #expect(outcome.irregularities == ["major-act-reported"])
        #expect(outcome.reasons[0].rule == "bankruptcy.v33")
    }

    @Test(
        arguments: [
            (SaleListing(), true), (SaleListing(route: .byResolution, hasResolution: true), true),
            (SaleListing(route: .byResolution, hasResolution: false), false), (SaleListing(route: .byResolution), nil),
            (SaleListing(route: .stateRoute, isRestricted: true), true),
            (SaleListing(route: .stateRoute, isRestricted: false), false),
            (SaleListing(route: .auction, isRestricted: true), false),
        ] as [(SaleListing, Bool?)])
    func `bankruptcy.v35: auction unless the meeting resolved otherwise or the State bars it`(
        listing: SaleListing, lawful: Bool?
    ) {
        #expect(listing.isRouteLawful == lawful)
        #expect(listing.findings.map(\.code) == (lawful == false ? ["bankruptcy.v35"] : []))
    }

    @Test func `Distribution in kind needs a resolution`() throws {
        var item = try Item.takenOver(.movables)
        let outcome = try item.do(
            .distributeInKind(InKindDistribution(hasResolution: false)), .administrator, on: "2026-09-01")
        #expect(outcome.irregularities == ["in-kind-resolved"])
        #expect(outcome.reasons[0].rule == "bankruptcy.v35")
        #expect(item.phase == .distributedInKind)
    }

    @Test func `bankruptcy.tl.retrieval.before: a claim after the vote costs the owner what it adds`() throws {
        var early = try Item.takenOver(.movables)
        let good = try early.do(
            .claimRetrieval(RetrievalClaim(votedOn: CivilDate("2026-06-12"))), .owner, on: "2026-06-11")
        #expect(good.isRegular)
        #expect(good.emits.isEmpty)
        var late = try Item.takenOver(.movables)
        let bad = try late.do(
            .claimRetrieval(RetrievalClaim(votedOn: CivilDate("2026-06-12"))), .owner, on: "2026-06-12")
        #expect(bad.irregularities == ["before-vote"])
        #expect(bad.emits == [.chargeDelayCosts])
        try late.do(.retrievalRefused, .administrator, on: "2026-06-20")
        #expect(late.phase == .takenOver)
        try early.do(.returnToOwner, .administrator, on: "2026-06-20")
        #expect(early.phase == .returned)
    }

    @Test func `A thing already in an adopted plan, or up for sale, can still be claimed back at the owner's cost`()
        throws
    {
        var item = try Item.takenOver(.movables)
        try item.do(.value, .administrator, on: "2026-05-06")
        var valued = item
        #expect(try valued.do(.claimRetrieval(RetrievalClaim()), .owner, on: "2026-05-20").isRegular)
        try item.do(.plan(RealisationPlan()), .administrator, on: "2026-06-12")
        let claim = EstateAsset.Act.claimRetrieval(RetrievalClaim(votedOn: CivilDate("2026-06-12")))
        var planned = item
        #expect(try planned.do(claim, .owner, on: "2026-06-20").emits == [.chargeDelayCosts])
        try item.do(.sell(SaleListing()), .administrator, on: "2026-06-25")
        try item.do(claim, .owner, on: "2026-06-26")
        try item.do(.returnToOwner, .administrator, on: "2026-07-01")
        #expect(item.phase == .returned)
        // What is sold is gone: the owner has a claim instead.
        var sold = planned
        try sold.do(.retrievalRefused, .administrator, on: "2026-06-22")
        try sold.do(.plan(RealisationPlan()), .administrator, on: "2026-06-23")
        try sold.do(.sell(SaleListing()), .administrator, on: "2026-06-25")
        try sold.do(.completeSale(SaleResult(Money(yuan: 1_000)!)), .administrator, on: "2026-07-02")
        #expect(sold.refusal(of: claim, .owner, on: "2026-07-03") == ["estate-asset/claim-retrieval/wrong-phase"])
    }

    @Test func `The terms agreed do not bind an owner whose thing is in danger`() throws {
        var item = try Item.takenOver(.movables)
        let claim = RetrievalClaim(inReorganization: true, agreedTermsMet: false, isEndangered: true)
        #expect(try item.do(.claimRetrieval(claim), .owner, on: "2026-04-10").isRegular)
        var moving = Item()
        try moving.do(.inquire(AssetInquiry(.movables)), .court, on: "2026-03-20")
        let stop = TransitStop(inReorganization: true, agreedTermsMet: false)
        var safe = moving
        #expect(try safe.do(.stopInTransit(stop), .owner, on: "2026-03-23").irregularities == ["agreed-terms-met"])
        var endangered = stop
        endangered.isEndangered = true
        #expect(try moving.do(.stopInTransit(endangered), .owner, on: "2026-03-23").isRegular)
    }

    @Test func `Goods claimed on their way are returned though they arrived meanwhile`() throws {
        var item = try Item.takenOver(.movables)
        #expect(
            item.refusal(of: .stopInTransit(TransitStop(beforeArrival: false)), .owner, on: "2026-03-26") == [
                "estate-asset/stop-in-transit/before-arrival/unmet"
            ])
        try item.do(.stopInTransit(TransitStop()), .owner, on: "2026-03-26")
        #expect(item.phase == .returned)
    }

    @Test func `In a reorganisation the owner meets the terms agreed beforehand`() throws {
        var item = try Item.takenOver(.movables)
        let claim = RetrievalClaim(inReorganization: true, agreedTermsMet: false)
        #expect(try item.do(.claimRetrieval(claim), .owner, on: "2026-04-10").irregularities == ["agreed-terms-met"])
    }

    @Test func `Goods in transit are stopped only before they arrive`() throws {
        var item = Item()
        try item.do(.inquire(AssetInquiry(.movables)), .court, on: "2026-03-20")
        #expect(
            item.refusal(of: .stopInTransit(TransitStop(beforeArrival: false)), .owner, on: "2026-03-23") == [
                "estate-asset/stop-in-transit/before-arrival/unmet"
            ])
        try item.do(.stopInTransit(TransitStop()), .owner, on: "2026-03-23")
        #expect(item.phase == .returned)
    }

    @Test(arguments: [
        (OwnerCompensation(lostBeforeAcceptance: true, isSeparable: false), EstateAsset.Effect.fileOrdinaryClaim),
        (OwnerCompensation(lostBeforeAcceptance: false, isSeparable: false), .payCommonBenefit),
        (OwnerCompensation(lostBeforeAcceptance: true, isSeparable: true), .returnSeparableMoney),
        (OwnerCompensation(lostBeforeAcceptance: true, isSeparable: false, wasPerishable: true), .returnSeparableMoney),
    ])
    func `What an owner has whose thing is lost`(loss: OwnerCompensation, effect: EstateAsset.Effect) throws {
        var item = try Item.takenOver(.movables)
        #expect(try item.do(.compensateOwner(loss), .owner, on: "2026-04-10").emits == [effect])
    }

    @Test func `A pledged thing is redeemed for no more than it is worth`() {
        let value = Money(yuan: 80_000)!
        let debt = Money(yuan: 100_000)!
        #expect(Redemption(value, debt: debt, marketValue: value).isWithinValue == true)
        #expect(Redemption(debt, debt: debt, marketValue: value).isWithinValue == false)
        #expect(Redemption(value, debt: debt).isWithinValue == nil)
    }

    @Test func `A creditor sues for the estate only where the administrator does not`() throws {
        var item = Item()
        try item.do(.inquire(AssetInquiry(.receivable)), .court, on: "2026-03-20")
        var other = item
        let early = try other.do(
            .creditorAvoids(AssetRecovery(.preference, administratorRefused: false)), .creditor, on: "2026-05-06")
        #expect(early.irregularities == ["creditor-may-sue", "avoidable-act"])
        let good = try item.do(
            .creditorAvoids(AssetRecovery(.gift, administratorRefused: true)), .creditor, on: "2026-05-06")
        #expect(good.isRegular)
        #expect(good.emits == [.administratorLiable])
        try item.do(.collect, .administrator, on: "2026-09-01")
        try item.do(.distribute, .administrator, on: "2026-12-01")
        #expect(item.phase == .distributedCash)
    }

    @Test func `Sealed property is sold first only under a local rule`() throws {
        let sale = EstateAsset.Act.disposeWhileSealed(
            SealedSale(
                DirectDisposal(meetingAgreed: true, courtReviewed: true, noticedOn: CivilDate("2026-06-01")),
                price: Money(yuan: 90_000)!))
        var elsewhere = try Item.sealed()
        #expect(try elsewhere.do(sale, .administrator, on: "2026-06-09").irregularities == ["local-rule"])
        var pudong = try Item.sealed()
        pudong.law.policies[PolicyParameter.directDisposal.id] = .flag(true)
        var early = pudong
        // Seven days of 2026-06-01 end on 2026-06-08.
        #expect(try early.do(sale, .administrator, on: "2026-06-08").irregularities == ["silence-lasted"])
        let outcome = try pudong.do(sale, .administrator, on: "2026-06-09")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.unsealAfterwards, .transferTitle])
        #expect(pudong.phase == .sold)
    }

    @Test func `Sealed property is taken over once the measure is lifted`() throws {
        var item = try Item.sealed()
        var early = item
        #expect(
            try early.do(.unsealAndTakeOver(UnsealedTakeover(isLifted: false)), .administrator, on: "2026-04-01")
                .reasons.compactMap(\.rule) == ["bankruptcy.v62"])
        #expect(try item.do(.unsealAndTakeOver(UnsealedTakeover()), .sealingOrgan, on: "2026-04-01").isRegular)
        #expect(item.phase == .takenOver)
    }

    @Test func `Allocated land is not the debtor's property`() throws {
        var item = Item()
        try item.do(.exclude(AssetExclusion(.allocatedLand)), .administrator, on: "2026-04-01")
        #expect(item.phase == .excluded)
        #expect(item.file.state.exclusion == .allocatedLand)
        #expect(NotEstateKind.allCases.count == 5)
        #expect(item.refusal(of: .takeOver, .administrator, on: "2026-04-02") == ["estate-asset/take-over/wrong-phase"])
        // Also where it turns out while it is sealed.
        var sealed = try Item.sealed()
        try sealed.do(.exclude(AssetExclusion(.heldForOthers)), .administrator, on: "2026-04-01")
        #expect(sealed.phase == .excluded)
    }
}
