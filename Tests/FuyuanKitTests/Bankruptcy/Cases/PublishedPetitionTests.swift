import FuyuanKit
import Testing

/// Published petitions told as journals. A day that is not published is said to be assumed.
@Suite("公布案例：破产申请") struct PublishedPetitionTests {
    typealias File = Matter<BankruptcyPetition>

    private func filing(_ procedure: BankruptcyProcedure, _ number: String, court: ActorID) -> PetitionFiling {
        PetitionFiling(
            procedure, PetitionedDebtor(), grounds: [.dueDebtsUnpaid], court: court, number: CaseNumber(number))
    }

    @Test func `BKR-19: a creditor's petition is refused, and the refusal stands on appeal`() throws {
        let it = try PublishedCase.named("BKR-19")
        var file = File()
        // Assumed: receipt, notice and the days in between.
        try file.do(
            .filePetitionAsCreditor(filing(.liquidation, "（2018）鲁06破申4号", court: "yantai")), .creditor, "assignee",
            on: "2018-06-19")
        try file.do(.notifyDebtor(DebtorNotice(receivedOn: day("2018-06-25"))), .court, "yantai", on: "2018-06-25")
        try file.do(.objectionPeriodEnds, .system, on: "2018-07-03")
        #expect(file.lastDay(.ruling) == "2018-07-12")
        let refused = try file.do(.refuse(RefusalRuling([.noGround])), .court, "yantai", on: "\(try it.on(6))")
        #expect(refused.irregularities.isEmpty && file.phase == .refused)
        // Served on the day of the ruling at the earliest: the tenth day is a Sunday.
        try file.do(.serveRefusal(RefusalService(receivedOn: it.on(6))), .court, "yantai", on: "2018-07-12")
        let limit = try #require(it.time_limits.first)
        #expect(file.lastDay(.appeal) == limit.computed_last_day && limit.computed_last_day == "2018-07-23")
        #expect(
            file.refusal(of: .appeal(RefusalAppeal()), .creditor, "assignee", on: "2018-07-24") == [
                "bankruptcy-petition/appeal/appeal-in-time/unmet"
            ])
        try file.do(.appeal(RefusalAppeal()), .creditor, "assignee", on: "2018-07-23")
        try file.do(.affirm, .higherCourt, on: "\(try it.on(7))")
        #expect(file.phase == .refusedFinal && file.file.state.isFinal)
    }

    @Test func `BKR-07: the time to object ran out the day before pre-reorganisation began`() throws {
        let it = try PublishedCase.named("BKR-07")
        var file = File()
        // Assumed: the petition came on the day before the notice.
        try file.do(
            .filePetitionAsCreditor(filing(.reorganization, "", court: "beijing-1")), .creditor, on: "2022-04-12")
        try file.do(
            .notifyDebtor(DebtorNotice(receivedOn: it.on(1))), .court, "beijing-1", on: "\(try it.on(1))")
        #expect(file.lastDay(.objection) == "2022-04-20")
        try file.do(.objectionPeriodEnds, .system, on: "2022-04-21")
        try file.do(
            .startPreReorganization(PreReorganization()), .court, "beijing-1", on: "\(try it.on(2))")
        #expect(file.phase == .preReorganization)
        try file.do(.endPreReorganization(PreReorganizationEnd(isLeftOut: true)), .court, "beijing-1", on: "2022-11-07")
        let accepted = try file.do(
            .accept(
                AcceptanceRuling(.reorganization, grounds: [.dueDebtsUnpaid], number: CaseNumber("（2022）京01破285号"))),
            .court, "beijing-1", on: "\(try it.on(4))")
        #expect(file.phase == .accepted && accepted.emits == [.openMainCase, .appointAdministrator])
    }

    @Test func `BKR-01: petition and main case have numbers of their own`() throws {
        let it = try PublishedCase.named("BKR-01")
        var file = File()
        // Assumed: the days before the ruling.
        try file.do(
            .filePetitionAsCreditor(filing(.reorganization, "（2018）辽04破申1号", court: "fushun")), .creditor,
            on: "2018-09-03")
        try file.do(.notifyDebtor(DebtorNotice(receivedOn: day("2018-09-05"))), .court, "fushun", on: "2018-09-05")
        try file.do(.objectionPeriodEnds, .system, on: "2018-09-13")
        let ruling = AcceptanceRuling(
            .reorganization, grounds: [.dueDebtsUnpaid], number: CaseNumber("（2018）辽04破3号"))
        let accepted = try file.do(.accept(ruling), .court, "fushun", on: "\(try it.on(1))")
        #expect(file.phase == .accepted && !accepted.irregularities.contains("numbers-differ"))
        #expect(accepted.issues.contains(.appointmentDecision))
    }
}
