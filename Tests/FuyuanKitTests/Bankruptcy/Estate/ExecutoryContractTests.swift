import FuyuanKit
import Testing

private let acceptance = CivilDate(2026, 3, 16)!

extension ExecutoryContract: Walkable {
    static var walkSteps: [Int] { [0, 100] }
    static var walkActs: [Act] {
        [
            .list(ContractAtAcceptance(acceptedOn: CivilDate(2026, 3, 2)!)), .demand(ContractDemand()),
            .continueContract(ContractContinuation(beforeFirstMeeting: true, courtLeave: true)), .demandSecurity,
            .giveSecurity, .failSecurity, .rescind, .lapse,
        ]
    }
}

private typealias Contract = Matter<ExecutoryContract>

extension Contract {
    fileprivate static func pending(
        _ contract: ContractAtAcceptance = ContractAtAcceptance(acceptedOn: acceptance)
    ) throws -> Contract {
        var matter = Contract()
        try matter.do(.list(contract), .administrator, on: "2026-03-25")
        return matter
    }
}

private let early = ContractContinuation(beforeFirstMeeting: true, courtLeave: true)

@Suite("未履行完毕合同") struct ExecutoryContractTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: ExecutoryContract.self) }

    @Test func `bankruptcy.D9: silence of two months from acceptance rescinds`() throws {
        var matter = try Contract.pending()
        // 2026-05-16 is a Saturday.
        #expect(matter.lastDay(.option) == "2026-05-18")
        #expect(matter.refusal(of: .lapse, .system, on: "2026-05-18") == ["executory-contract/lapse/time-up/unmet"])
        #expect(
            matter.refusal(of: .continueContract(early), .administrator, on: "2026-05-19") == [
                "executory-contract/continue-contract/option-open/unmet"
            ])
        #expect(matter.refusal(of: .continueContract(early), .administrator, on: "2026-05-18").isEmpty)
        let outcome = try matter.do(.lapse, .system, on: "2026-05-19")
        #expect(outcome.emits == [.fileDamages])
        #expect(matter.phase == .deemedRescinded)
    }

    @Test func `Thirty days without an answer to a demand rescind`() throws {
        var matter = try Contract.pending()
        try matter.do(.demand(ContractDemand(receivedOn: CivilDate("2026-04-01"))), .counterparty, on: "2026-03-30")
        // 2026-05-01 is a holiday.
        #expect(matter.lastDay(.answer) == "2026-05-06")
        try matter.do(.demand(ContractDemand(receivedOn: CivilDate("2026-04-20"))), .counterparty, on: "2026-04-20")
        #expect(matter.lastDay(.answer) == "2026-05-06")
        #expect(
            matter.refusal(of: .continueContract(early), .administrator, on: "2026-05-07") == [
                "executory-contract/continue-contract/option-open/unmet"
            ])
        try matter.do(.lapse, .system, on: "2026-05-07")
        #expect(matter.phase == .deemedRescinded)
    }

    @Test func `A contract goes on with security, or without it is rescinded`() throws {
        var matter = try Contract.pending()
        let outcome = try matter.do(.continueContract(early), .administrator, on: "2026-04-15")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.performContract, .bearCommonBenefit])
        #expect(
            matter.refusal(of: .failSecurity, .system, on: "2026-04-20") == [
                "executory-contract/fail-security/security-demanded/unmet"
            ])
        try matter.do(.demandSecurity, .counterparty, on: "2026-04-20")
        var failed = matter
        try failed.do(.failSecurity, .administrator, on: "2026-04-27")
        #expect(failed.phase == .deemedRescinded)
        try matter.do(.giveSecurity, .administrator, on: "2026-04-27")
        #expect(matter.phase == .securedContinuation)
    }

    @Test func `Continuing needs leave before the first meeting, and vote and report after it`() throws {
        var unasked = try Contract.pending()
        let none = ContractContinuation(beforeFirstMeeting: true, courtLeave: false)
        #expect(
            try unasked.do(.continueContract(none), .administrator, on: "2026-04-15").irregularities == ["court-leave"])
        var late = try Contract.pending()
        let report = MajorDisposal(.performingContract, inVotedPlan: true, reportedOn: CivilDate("2026-05-06"))
        #expect(
            try late.do(.continueContract(ContractContinuation(report: report)), .administrator, on: "2026-05-15")
                .reasons.compactMap(\.rule) == ["bankruptcy.v33"])
        var good = try Contract.pending()
        #expect(
            try good.do(.continueContract(ContractContinuation(report: report)), .administrator, on: "2026-05-18")
                .isRegular)
    }

    @Test func `The administrator may rescind, and damages are a claim`() throws {
        var matter = try Contract.pending()
        #expect(try matter.do(.rescind, .administrator, on: "2026-04-15").emits == [.fileDamages])
        #expect(matter.phase == .rescinded)
    }

    @Test func `A sale under retained title counts as unperformed, and a bankrupt buyer owes the whole price`() throws {
        var performed = Contract()
        #expect(
            try performed.do(
                .list(ContractAtAcceptance(acceptedOn: acceptance, isUnperformed: false)), .administrator,
                on: "2026-03-25"
            ).irregularities == ["unperformed"])
        var retained = try Contract.pending(
            ContractAtAcceptance(
                acceptedOn: acceptance, debtorSide: .buyer, isUnperformed: false, hasRetainedTitle: true))
        #expect(retained.file.lastOutcome?.isRegular == true)
        let outcome = try retained.do(.continueContract(early), .administrator, on: "2026-04-15")
        #expect(outcome.emits == [.performContract, .bearCommonBenefit, .payWholePrice])
        let bought = RetainedTitleSale(price: Money(fen: 100_00), paid: Money(fen: 30_00), debtorIsSeller: false)
        #expect(bought.dueAtAcceptance == Money(fen: 70_00))
    }

    @Test(
        arguments: [
            (74_99, false, true), (75_00, false, false), (80_00, false, false), (10_00, true, false),
        ] as [(Int64, Bool, Bool)])
    func `Three quarters of the price, or a third person in good faith, defeat retrieval`(
        paid: Int64, thirdParty: Bool, mayRetrieve: Bool
    ) {
        let sale = RetainedTitleSale(
            price: Money(fen: 100_00), paid: Money(fen: paid), debtorIsSeller: true, hasGoodFaithThirdParty: thirdParty)
        #expect(sale.mayRetrieve == mayRetrieve)
        #expect(sale.retrievalFindings.isEmpty == mayRetrieve)
        #expect(sale.dueAtAcceptance == nil)
    }

    @Test func `Retrieval is barred by art. 35 where the seller is bankrupt, by art. 37 where the buyer is`() {
        for (isSeller, article) in [(true, "第35条第2款"), (false, "第37条第2款")] {
            let sale = RetainedTitleSale(
                price: Money(fen: 100_00), paid: Money(fen: 75_00), debtorIsSeller: isSeller)
            #expect(sale.retrievalFindings.map { $0.basis.text(in: .zh).contains(article) } == [true])
        }
    }

    @Test func `Nothing can be said of a price that is not above zero`() {
        #expect(RetainedTitleSale(price: .zero, paid: .zero, debtorIsSeller: true).mayRetrieve == nil)
        #expect(RetainedTitleSale(price: .min, paid: .max, debtorIsSeller: false).dueAtAcceptance == nil)
        #expect(CommonBenefitKind.allCases.count == 6)
    }
}
