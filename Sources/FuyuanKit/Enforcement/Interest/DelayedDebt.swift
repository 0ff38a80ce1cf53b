/// A money debt of an effective instrument, as its delay is computed: what was due when, what was paid when.
///
/// Amounts are in hundredths of ``currency``. R7 (执行回转) is the same computation with ``isReversal``.
public struct DelayedDebt: Sendable, Hashable {
    /// A part of the debt with its own last day of performance.
    public struct Instalment: Sendable, Hashable {
        /// The amount, without general interest.
        public var amount: Money
        /// The last day of the time for performance; where none was fixed, the day the instrument took effect.
        public var due: CivilDate

        /// An instalment.
        public init(_ amount: Money, due: CivilDate) {
            self.amount = amount
            self.due = due
        }
    }

    /// How money came from the debtor: decides the day interest stops for it (法释〔2014〕8号 art. 3).
    @nonexhaustive
    public enum Ending: UInt8, Vocabulary, WireValue {
        /// The day of performance.
        case performed
        /// The day the money was deducted or withdrawn.
        case deducted
        /// The day the ruling confirming the sale or giving the thing in kind took effect.
        case confirmedSale
        /// The day another way of realising was finished.
        case otherRealisation

        public var term: Term {
            switch self {
            case .performed: Term("performed", "履行", "performed")
            case .deducted: Term("deducted", "划拨、提取", "deducted")
            case .confirmedSale: Term("confirmed-sale", "成交裁定或者抵债裁定生效", "ruling on the sale or in kind in effect")
            case .otherRealisation: Term("other-realisation", "其他方式变价完成", "realised otherwise")
            }
        }
    }

    /// A payment and the day interest stops for what it pays.
    public struct Payment: Sendable, Hashable {
        /// The amount.
        public var amount: Money
        /// The day.
        public var day: CivilDate
        /// How it came.
        public var ending: Ending

        /// A payment.
        public init(_ amount: Money, on day: CivilDate, by ending: Ending = .performed) {
            self.amount = amount
            self.day = day
            self.ending = ending
        }
    }

    /// A time enforcement stood still: left out of the delay only where the debtor did not ask for it.
    public struct Pause: Sendable, Hashable {
        /// The first day left out.
        public var from: CivilDate
        /// The day it went on, which counts.
        public var until: CivilDate
        /// Whether the debtor asked for it; nil when not known.
        public var isRequestedByDebtor: Bool?

        /// A time left out.
        public init(from: CivilDate, until: CivilDate, isRequestedByDebtor: Bool?) {
            self.from = from
            self.until = until
            self.isRequestedByDebtor = isRequestedByDebtor
        }
    }

    /// General interest as the basis orders it, on the unpaid instalments.
    public struct General: Sendable, Hashable {
        /// The method.
        public var rate: InterestRate
        /// The day it begins.
        public var from: CivilDate
        /// The day the basis ends it; nil for until payment.
        public var until: CivilDate?

        /// General interest.
        public init(_ rate: InterestRate, from: CivilDate, until: CivilDate? = nil) {
            self.rate = rate
            self.from = from
            self.until = until
        }
    }

    /// The instalments; one where the debt is not split.
    public var instalments: [Instalment]
    /// General interest; nil where the basis orders none.
    public var general: General?
    /// Litigation costs the debtor must make good, due with the first instalment.
    public var litigationCosts = Money.zero
    /// Costs of realising the claim; they bear no interest.
    public var realisationCosts = Money.zero
    /// What was paid.
    public var payments: [Payment] = []
    /// The times left out.
    public var pauses: [Pause] = []
    /// The day up to which what is unpaid is computed; nil for the day of the last payment.
    public var until: CivilDate?
    /// The day a bankruptcy petition against the debtor was accepted; nil where none was.
    public var bankruptcyAcceptedOn: CivilDate?
    /// Whether the breach or security clause of a mediation instrument was enforced (民事调解规定 art. 15).
    public var isBreachClauseEnforced = false
    /// Whether a former creditor is late in giving back (执行回转).
    public var isReversal = false
    /// The currency, such as `USD`.
    public var currency = "CNY"

    /// A debt in one sum.
    public init(_ amount: Money, due: CivilDate) { self.init([Instalment(amount, due: due)]) }

    /// A debt in instalments.
    public init(_ instalments: [Instalment]) { self.instalments = instalments }

    /// 外币债务的折算: a debt in a foreign currency as one in renminbi, by the middle rate of the first day of the
    /// delay; payments and costs are given in renminbi already. Nil where it does not fit.
    ///
    /// law: enforcement.calculation-5.1-A5
    public func inRenminbi(at middleRate: Ratio, _ rounding: Rounding = .halfUp) -> DelayedDebt? {
        var debt = self
        debt.currency = "CNY"
        for index in instalments.indices {
            guard let amount = instalments[index].amount.multiplied(by: middleRate, rounding) else { return nil }
            debt.instalments[index].amount = amount
        }
        return debt
    }

    /// What must be said about it before computing: times left out that the debtor asked for, and times of which it is
    /// not known who asked.
    ///
    /// law: enforcement.V52
    public var findings: [Finding] {
        var findings: [Finding] = []
        let basis = Basis(.delayInterest(3, 3))
        for (index, pause) in pauses.enumerated() {
            let path = "pauses[\(index)]"
            if pause.isRequestedByDebtor == true {
                findings.append(
                    Finding(
                        "enforcement.V52", .error, at: path, basis, "因被执行人申请而中止、暂缓执行的期间不予扣除",
                        "a time the debtor asked for is not left out"))
            } else if pause.isRequestedByDebtor == nil {
                findings.append(
                    Finding(
                        "enforcement.V52", .warning, at: path, basis, "未载明是否因被执行人申请，暂不扣除",
                        "it is not said whether the debtor asked: not left out"))
            }
            if pause.until < pause.from {
                findings.append(
                    Finding(
                        "enforcement.V52", .error, at: path, basis, "扣除期间的止日早于起日",
                        "the time left out ends before it begins"))
            }
        }
        return findings
    }
}
