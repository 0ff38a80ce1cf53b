/// The running account behind ``DelayInterest``: payments by day, each closing interest on the part it pays.
struct DelayLedger {
    let debt: DelayedDebt
    let policy: DelayInterestPolicy
    private(set) var lines: [DelayInterest.Line] = []
    private(set) var notes: [Finding] = []
    private(set) var paid: [DebtItem: Money] = [:]
    private(set) var surplus = Money.zero
    private(set) var generalTotal = Money.zero
    private(set) var doubledTotal = Money.zero
    private var steps = Derivation()
    /// What is open of each instalment, in order of due day, with its number.
    private var open: [(number: Int, due: CivilDate, amount: Int64)] = []
    private var openCosts: Int64
    let firstDue: CivilDate
    /// The days left out, as ordinals, apart from one another and in order.
    let pauses: [Range<Int>]

    init(_ debt: DelayedDebt, _ policy: DelayInterestPolicy) throws(InterestError) {
        guard DebtItem.isComplete(policy.order) else { throw .incompleteOrder }
        guard let first = debt.instalments.map(\.due).min() else { throw .noInstalment }
        let amounts = debt.instalments.map(\.amount) + debt.payments.map(\.amount)
        guard !(amounts + [debt.litigationCosts, debt.realisationCosts]).contains(where: \.isNegative) else {
            throw .negativeAmount
        }
        // With this sum in range no later sum of parts can leave it.
        guard Money.sum(amounts + [debt.litigationCosts, debt.realisationCosts]) != nil else { throw .overflow }
        self.debt = debt
        self.policy = policy
        firstDue = first
        openCosts = debt.litigationCosts.fen
        open = debt.instalments.enumerated().map { ($0 + 1, $1.due, $1.amount.fen) }
            .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
        pauses = Self.merged(
            debt.pauses.filter { $0.isRequestedByDebtor == false && $0.from < $0.until }
                .map { Int($0.from.ordinal)..<Int($0.until.ordinal) })
    }

    private static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, span.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, span.upperBound)
            } else {
                merged.append(span)
            }
        }
        return merged
    }

    mutating func run() throws(InterestError) {
        let payments = debt.payments.enumerated().sorted { ($0.1.day, $0.0) < ($1.1.day, $1.0) }.map(\.1)
        let last = payments.last?.day
        let until = debt.until ?? last ?? debt.instalments.map(\.due).max() ?? firstDue
        if let last, last > until { throw .endsBeforeStart(last, until) }
        for payment in payments { try take(payment) }
        try closeRest(on: until)
        generalTotal = Money(fen: try sum(lines, general: true).rounded(policy.rounding))
        doubledTotal = Money(fen: try sum(lines, general: false).rounded(policy.rounding))
        remark()
    }

    /// What is still open bears interest up to the last day computed.
    private mutating func closeRest(on until: CivilDate) throws(InterestError) {
        if openCosts > 0 { lines += try bearing(Money(fen: openCosts), 0, firstDue, to: until, isPaid: false) }
        for part in open where part.amount > 0 {
            lines += try bearing(Money(fen: part.amount), part.number, part.due, to: until, isPaid: false)
        }
        // By instalment; inside it as they came.
        lines = lines.enumerated().sorted { ($0.1.instalment, $0.0) < ($1.1.instalment, $1.0) }.map(\.1)
    }

    private mutating func take(_ payment: DelayedDebt.Payment) throws(InterestError) {
        var left = payment.amount.fen
        for item in policy.order {
            let share: Int64
            switch item {
            case .realisationCosts:
                share = Swift.min(left, debt.realisationCosts.fen - (paid[item] ?? .zero).fen)
            case .litigationCosts:
                share = Swift.min(left, openCosts)
                if share > 0 { lines += try bearing(Money(fen: share), 0, firstDue, to: payment.day, isPaid: true) }
                openCosts -= share
            case .generalInterest: share = Swift.min(left, try due(item, general: true, on: payment.day))
            case .doubledPart: share = Swift.min(left, try due(item, general: false, on: payment.day))
            case .principal:
                var most = left
                if isProRata(on: payment.day) {
                    let interest = try due(.doubledPart, general: false, on: payment.day)
                    most = try older(left, interest, on: payment.day)
                    let beside = Swift.min(interest, left - most)
                    count(.doubledPart, beside)
                    left -= beside
                }
                share = try payPrincipal(Swift.min(most, left), on: payment.day)
            }
            count(item, share)
            left -= share
        }
        surplus = Money(fen: surplus.fen + left)
        steps.add(
            "\(payment.day) \(payment.ending.term.zh)", "\(payment.day) \(payment.ending.term.en)",
            result: payment.amount.description, Basis(.delayInterest(3)))
    }

    private mutating func count(_ item: DebtItem, _ share: Int64) {
        paid[item] = Money(fen: (paid[item] ?? .zero).fen + share)
    }

    private mutating func payPrincipal(_ most: Int64, on day: CivilDate) throws(InterestError) -> Int64 {
        var left = most
        for index in open.indices where left > 0 && open[index].amount > 0 {
            let part = open[index]
            let share = Swift.min(left, part.amount)
            lines += try bearing(Money(fen: share), part.number, part.due, to: day, isPaid: true)
            open[index].amount -= share
            left -= share
        }
        return most - left
    }

    private func isProRata(on day: CivilDate) -> Bool {
        policy.creditsProRataBefore2014 && day < DelayInterest.firstDay && firstDue < day
    }

    /// The part of a payment that pays principal under the older method: debt and interest side by side.
    private func older(_ payment: Int64, _ interest: Int64, on day: CivilDate) throws(InterestError) -> Int64 {
        guard let debt = Money.sum(open.filter { $0.due < day }.map { Money(fen: $0.amount) }),
            let all = debt.adding(Money(fen: interest))
        else { throw .overflow }
        if payment >= all.fen { return payment - interest }
        guard let share = debt.ratio(to: all), let part = Money(fen: payment).multiplied(by: share, policy.rounding)
        else { throw .overflow }
        return part.fen
    }

    /// What is open of the interest on a day.
    private func due(_ item: DebtItem, general: Bool, on day: CivilDate) throws(InterestError) -> Int64 {
        var all = lines
        if openCosts > 0 { all += try bearing(Money(fen: openCosts), 0, firstDue, to: day, isPaid: false) }
        for part in open where part.amount > 0 {
            all += try bearing(Money(fen: part.amount), part.number, part.due, to: day, isPaid: false)
        }
        return Swift.max(0, try sum(all, general: general).rounded(policy.rounding) - (paid[item] ?? .zero).fen)
    }

    private func sum(_ lines: [DelayInterest.Line], general: Bool) throws(InterestError) -> Ratio {
        var total = Ratio.zero
        for line in lines where line.kind.isGeneral == general {
            guard let sum = total.adding(policy.roundsEachLine ? Ratio(line.amount.fen) : line.exact) else {
                throw .overflow
            }
            total = sum
        }
        return total
    }

    private mutating func remark() {
        if let accepted = debt.bankruptcyAcceptedOn {
            // law: enforcement.Doubledinterest
            notes.append(
                Finding(
                    "enforcement.Doubledinterest", .notice, at: "bankruptcyAcceptedOn",
                    Basis(.bankruptcyInterpretation3(3), .bankruptcy(46, 2), .security(22)),
                    "\(accepted)受理破产申请：利息至此停止，加倍部分不能作为破产债权申报，担保人亦同",
                    "bankruptcy accepted on \(accepted): interest stops, the doubled part cannot be declared, a guarantor’s neither"
                ))
        }
        if lines.contains(where: { $0.kind == .older }) {
            notes.append(
                Finding(
                    "enforcement.older-method", .warning, at: "instalments",
                    Basis(.delayInterest(7), Citation("DLY09")),
                    "2014年8月1日前的部分按原方法计算，该方法未核对条文", "the part before August 2014 follows the older method, from memory")
            )
        }
    }

    /// The steps, with lines and totals.
    func derivation(_ total: Money) -> Derivation {
        var all = Derivation()
        all.add(policy.dayCount.term.zh, policy.dayCount.term.en, Basis(.delayInterest(2), .delayInterest(3)))
        all.add(steps)
        for line in lines where line.days > 0 || line.excludedDays > 0 { all.add(line.step) }
        if debt.isBreachClauseEnforced {
            all.add(
                "调解书约定的违约责任、担保责任已执行，不另计加倍部分",
                "the mediation instrument’s own breach clause was enforced: no doubled part",
                Basis(.courtMediation(15)))
        }
        if debt.general != nil {
            all.add("一般债务利息合计", "general interest", result: "\(generalTotal)", GeneralInterest.basis)
        }
        let basis = debt.isReversal ? Basis(.delayInterest(6), .delayInterest(1, 3)) : DelayInterest.basis
        all.add(
            "加倍部分合计（\(policy.rounding.term.zh)）", "doubled part (\(policy.rounding.term.en))",
            result: "\(doubledTotal)",
            basis)
        all.add("债务、费用与利息合计", "debt, costs and interest", result: "\(total)")
        return all
    }
}
