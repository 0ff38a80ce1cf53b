import Foundation
import FuyuanKit

/// A case from acceptance to payment with so many claims, each act through the case; what was paid.
///
/// Eight acts a claim (declare, register, review, admit, table, check, confirm, pay), one vote, one distribution.
func wholeBankruptcy(of count: Int) -> Money {
    guard let accepted = CivilDate(2026, 3, 16), let end = CivilDate(2026, 5, 6), let paid = CivilDate(2026, 9, 1)
    else {
        return .zero
    }
    var bankruptcy = BankruptcyCase()
    let law = LegalContext.current
    func on(_ role: BankruptcyRole, _ day: CivilDate) -> Occasion<BankruptcyRole> {
        Occasion(role, role == .administrator ? "a1" : "c1", on: day, under: law)
    }
    var choices: [ActorID: BallotChoice] = [:]
    do {
        try bankruptcy.apply(
            .open(CaseOpening(.creditor, court: "c1", administrator: "a1", appointedOn: accepted)),
            in: on(.court, accepted))
        let (administrator, meeting, court) = (on(.administrator, end), on(.creditorsMeeting, end), on(.court, end))
        for number in 1...UInt32(count) {
            let creditor = ActorID("creditor-\(number)")
            let amount = Money(fen: Int64(number % 9_973) * 100_01 + 1)
            choices[creditor] = number % 3 == 0 ? .oppose : .agree
            let claim = ClaimParticulars(.ordinary, of: creditor, amount)
            try bankruptcy.apply(
                .claim(PartAct(number, .declare(ClaimDeclaration(claim, periodEnds: end)))),
                in: Occasion(.creditor, creditor, on: end, under: law))
            try bankruptcy.apply(.claim(PartAct(number, .register)), in: administrator)
            try bankruptcy.apply(.claim(PartAct(number, .review)), in: administrator)
            try bankruptcy.apply(.claim(PartAct(number, .admit(AdmittedClaim(amount)))), in: administrator)
            try bankruptcy.apply(.claim(PartAct(number, .compileTable)), in: administrator)
            try bankruptcy.apply(.claim(PartAct(number, .checkByMeeting)), in: meeting)
            try bankruptcy.apply(.claim(PartAct(number, .confirm(FixedClaim()))), in: court)
        }
        keep(try bankruptcy.tally(choices, on: .adoptDistribution))
        let columns = bankruptcy.claimsToPay()
        let shared = try bankruptcy.distribute(Money(fen: 1_000_000_000_00))
        try bankruptcy.apply(.declare, in: on(.court, paid))
        try bankruptcy.apply(.adoptRealizationPlan, in: on(.court, paid))
        try bankruptcy.apply(.approveDistributionPlan, in: on(.court, paid))
        for (number, share) in zip(columns.numbers, shared.shares) {
            try bankruptcy.apply(
                .claim(PartAct(UInt32(truncatingIfNeeded: number), .pay(ClaimPayment(share, round: 1)))),
                in: on(.administrator, paid))
        }
        return shared.paid
    } catch {
        print("the case was refused: \(error)")
        return .zero
    }
}

/// The most memory the process has used so far, in megabytes.
func peakMemory() -> Int {
    var usage = rusage()
    // 0 is this process (RUSAGE_SELF), whose type differs from platform to platform.
    _ = unsafe getrusage(0, &usage)
    return Int(usage.ru_maxrss) / 1024
}

/// Measures the case once: processor time and memory.
func reportBankruptcy() {
    let what = "a bankruptcy of 100,000 claims, declared to paid"
    guard filter.isEmpty || what.contains(filter) else { return }
    let start = processorTime()
    keep(wholeBankruptcy(of: 100_000))
    let seconds = Double(processorTime() - start) / 1e9
    print(
        what.padding(toLength: 58, withPad: " ", startingAt: 0)
            + String(format: "%10.2f s    %d MB, goal ≤ 2 s, ≤ 400 MB", seconds, peakMemory()))
}
