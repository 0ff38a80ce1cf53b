import FuyuanKit
import Testing

@Suite("破产案件的表决与分配") struct CaseMoneyTests {
    /// A liquidation of 2026-03-16 with claims confirmed at the first meeting.
    private func confirmed(
        _ claims: [(UInt32, ActorID, ClaimKind, Int64, Int?)], of kind: BankruptcyDebtorKind = .company
    ) throws -> Bankruptcy {
        var matter = Bankruptcy()
        try matter.do(
            .open(CaseOpening(.creditor, of: kind, court: "c1", administrator: "a1")), .court, "c1", on: "2026-03-16")
        let end = try #require(CivilDate("2026-05-06"))
        for (number, creditor, kind, amount, asset) in claims {
            let claim = ClaimParticulars(kind, of: creditor, yuan(amount), securedBy: asset)
            func act(_ act: BankruptcyClaim.Act, _ role: BankruptcyRole, _ id: ActorID?, _ day: String) throws {
                try matter.do(.claim(PartAct(number, act)), role, id, on: day)
            }
            try act(.declare(ClaimDeclaration(claim, periodEnds: end)), .creditor, creditor, "2026-04-20")
            try act(.register, .administrator, "a1", "2026-04-21")
            try act(.review, .administrator, "a1", "2026-04-22")
            try act(.admit(AdmittedClaim(yuan(amount))), .administrator, "a1", "2026-05-08")
            try act(.compileTable, .administrator, "a1", "2026-05-10")
            try act(.checkByMeeting, .creditorsMeeting, nil, "2026-05-20")
            try act(.confirm(FixedClaim()), .court, "c1", "2026-06-10")
        }
        return matter
    }

    @Test func `bankruptcy.calculation-5.3-W1: the ordinary pot is shared among the claims of the case`() throws {
        let matter = try confirmed([
            (3, "C", .ordinary, 5_000_000, nil), (1, "A", .ordinary, 20_000_000, nil),
            (2, "B", .ordinary, 10_000_000, nil),
        ])
        let columns = matter.file.state.claimsToPay()
        let it = try matter.file.state.distribute(yuan(3_659_100))
        let shares = Dictionary(uniqueKeysWithValues: zip(columns.numbers, it.shares))
        #expect(shares[1] == Money(fen: 209_091_429))
        #expect(shares[2] == Money(fen: 104_545_714))
        #expect(shares[3] == Money(fen: 52_272_857))
        #expect(it.paid == yuan(3_659_100))
    }

    @Test func `bankruptcy.calculation-5.3-W7: the order of payment is that of the debtor`() throws {
        let matter = try confirmed(
            [
                (1, "staff", .employeeCompensation, 25, nil), (2, "p1", .insuranceBenefit, 180, nil),
                (3, "p2", .insuranceBenefit, 120, nil), (4, "tax", .taxPrincipal, 10, nil),
            ], of: .insurer)
        // In millions: 300 less 15 of costs.
        let it = try matter.file.state.distribute(yuan(285))
        #expect(it.shares == [yuan(25), yuan(156), yuan(104), yuan(0)])
    }

    @Test func `A claim in dispute has its share deposited, one on unsold security takes no part`() throws {
        var matter = try confirmed([
            (1, "A", .ordinary, 1_000, nil), (2, "bank", .secured, 8_000, 1),
        ])
        let end = try #require(CivilDate("2026-05-06"))
        let claim = ClaimParticulars(.ordinary, of: "D", yuan(1_000))
        for (act, role, id) in [
            (.declare(ClaimDeclaration(claim, periodEnds: end)), .creditor, "D"), (.register, .administrator, "a1"),
            (.review, .administrator, "a1"), (.putOff(DeferredClaim(.suit)), .administrator, "a1"),
        ] as [(BankruptcyClaim.Act, BankruptcyRole, ActorID)] {
            try matter.do(.claim(PartAct(3, act)), role, id, on: "2026-05-06")
        }
        let it = try matter.file.state.distribute(yuan(1_000))
        #expect(matter.file.state.claimsToPay().numbers == [1, 3])
        #expect(it.shares == [yuan(500), yuan(500)])
        #expect(it.paid == yuan(500))
        #expect(it.deposited == yuan(500))
    }

    @Test func `One creditor has one head, and the base is every unsecured claim of the case`() throws {
        let matter = try confirmed([
            (1, "A", .ordinary, 30_000_000, nil), (2, "A", .ordinary, 10_000_000, nil),
            (3, "B", .ordinary, 20_000_000, nil), (4, "C", .ordinary, 40_000_000, nil),
            (5, "bank", .secured, 8_000_000, 1),
        ])
        let voters = try matter.file.state.voters()
        #expect(voters.map(\.creditor) == ["A", "B", "C", "bank"])
        #expect(voters.first?.claims == [1, 2])
        #expect(voters.first?.ballot.unsecured == yuan(40_000_000))
        // bankruptcy.calculation-5.4-V4: 40 of 100 million say yes, though only 60 million attend.
        let tally = try matter.file.state.tally(["A": .agree, "B": .oppose], on: .adoptManagement)
        #expect(!tally.meetsAmount())
        let enough = try matter.file.state.tally(["A": .agree, "B": .agree], on: .adoptManagement)
        #expect(enough.isPassed(in: .current) == true)
        // bankruptcy.v27: the bank keeps its security and has no vote on the distribution plan.
        let plan = try matter.file.state.tally(["A": .agree, "B": .agree, "bank": .oppose], on: .adoptDistribution)
        #expect(plan.heads == 2)
    }

    @Test func `bankruptcy.v45: nobody is paid before a plan by ruling, but a secured creditor out of its property`()
        throws
    {
        var matter = try confirmed([(1, "A", .ordinary, 1_000, nil), (2, "bank", .secured, 8_000, 1)])
        let ordinary = try matter.do(
            .claim(PartAct(1, .pay(ClaimPayment(yuan(10))))), .administrator, "a1", on: "2026-07-01")
        #expect(ordinary.irregular.contains(.mayBePaid))
        let secured = try matter.do(
            .claim(PartAct(2, .pay(ClaimPayment(yuan(5_000))))), .administrator, "a1", on: "2026-07-01")
        #expect(!secured.irregular.contains(.mayBePaid))
    }

    @Test func `What is deposited for a claim is not shared out to it again`() throws {
        var matter = try confirmed([(1, "A", .ordinary, 1_000, nil), (2, "B", .ordinary, 600, nil)])
        try matter.do(
            .claim(PartAct(1, .depositShare(ClaimDeposit(yuan(400), as: .unclaimed)))), .administrator, "a1",
            on: "2026-07-01")
        #expect(matter.file.state.claimsToPay().amounts == [yuan(600), yuan(600)])
    }

    @Test func `What somebody claims as an employee stands apart from what else he claims, outside the total`() throws {
        let matter = try confirmed([
            (1, "E", .employeeCompensation, 50_000, nil), (2, "E", .ordinary, 10_000, nil),
            (3, "A", .ordinary, 30_000, nil),
        ])
        let voters = try matter.file.state.voters()
        #expect(voters.map(\.ballot.title) == [.employee, .confirmed, .confirmed])
        #expect(voters.map(\.claims) == [[1], [2], [3]])
        let tally = try matter.file.state.tally(["A": .agree], on: .adoptManagement)
        #expect(tally.total == yuan(40_000))
    }
}
