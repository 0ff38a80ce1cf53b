/// 停止计息: the interest, or daily surcharge, on a claim up to acceptance.
///
/// Principal × annual rate × days ÷ year base, exact, rounded half up to the fen once. The first day counts, the day of
/// acceptance does not unless asked: courts differ by that one day, and no article settles it.
public struct ClaimInterest: Sendable, Hashable {
    /// How many days a year has for a yearly rate.
    @nonexhaustive
    public enum YearBase: UInt8, Vocabulary, WireValue {
        /// 365 days.
        case days365
        /// 360 days, as banks count.
        case days360

        public var term: Term {
            switch self {
            case .days365: Term("365", "一年按365日", "365 days a year")
            case .days360: Term("360", "一年按360日", "360 days a year")
            }
        }

        /// The number of days.
        public var days: Int64 {
            switch self {
            case .days365: 365
            case .days360: 360
            }
        }
    }

    /// Whose debt it is: interest stops for a guarantor too.
    @nonexhaustive
    public enum Liability: UInt8, Vocabulary, WireValue {
        /// The debtor's own.
        case debtor
        /// A guarantor's, where the debtor is bankrupt.
        case guarantor

        public var term: Term {
            switch self {
            case .debtor: Term("debtor", "债务人", "debtor")
            case .guarantor: Term("guarantor", "担保人", "guarantor")
            }
        }

        /// Where it stands that interest stops.
        public var basis: Basis {
            switch self {
            case .debtor: Basis(.bankruptcy(46, 2))
            case .guarantor: Basis(.security(22), .bankruptcy(46, 2))
            }
        }
    }

    /// How many days bear interest.
    public let days: Int
    /// The interest.
    public let amount: Money
    /// How it came about.
    public let derivation: Derivation

    /// Interest at a yearly rate (1 is 100 %). Nil for a negative principal or rate, or where it does not fit; 0 where
    /// it would begin on or after acceptance.
    public init?(
        on principal: Money, annualRate rate: Ratio, from start: CivilDate, acceptedOn: CivilDate,
        yearBase: YearBase = .days365, countingAcceptanceDay: Bool = false, owedBy liability: Liability = .debtor
    ) {
        guard let daily = rate.divided(by: Ratio(yearBase.days)) else { return nil }
        self.init(
            on: principal, daily, from: start, acceptedOn: acceptedOn, countingAcceptanceDay,
            Derivation.Step(
                "年利率\(rate.percentageText(2, .halfUp))%，\(yearBase.term.zh)",
                "\(rate.percentageText(2, .halfUp))% a year, \(yearBase.term.en)"), liability.basis)
    }

    /// Surcharge at a daily rate, such as 1/2000 for tax and social insurance. Nil and 0 as above.
    public init?(
        surchargeOn principal: Money, dailyRate rate: Ratio = ClaimInterest.taxSurcharge, from start: CivilDate,
        acceptedOn: CivilDate, countingAcceptanceDay: Bool = false
    ) {
        self.init(
            on: principal, rate, from: start, acceptedOn: acceptedOn, countingAcceptanceDay,
            Derivation.Step("按日加收\(rate)", "\(rate) a day", Basis(Citation("TCL15", 32), Citation("SIL18", 86))),
            Basis(.taxInBankruptcy(), .bankruptcyInterpretation3(3)))
    }

    /// 0.05 % a day, of overdue tax and of social insurance (税收征收管理法 art. 32; 社会保险法 art. 86).
    public static let taxSurcharge = Ratio(unchecked: 1, 2000)

    private init?(
        on principal: Money, _ daily: Ratio, from start: CivilDate, acceptedOn: CivilDate, _ countsLast: Bool,
        _ rate: Derivation.Step, _ basis: Basis
    ) {
        guard !principal.isNegative, daily >= .zero else { return nil }
        days = Swift.max(0, start.days(until: acceptedOn) + (countsLast ? 1 : 0))
        guard let factor = daily.multiplied(by: Ratio(Int64(days))),
            let amount = principal.multiplied(by: factor, .halfUp)
        else { return nil }
        self.amount = amount
        var steps = Derivation()
        steps.add(
            countsLast ? "自\(start)起至\(acceptedOn)止，受理当日计入" : "自\(start)起至\(acceptedOn)止，受理当日不计",
            countsLast ? "from \(start) to \(acceptedOn), that day counted" : "from \(start) to before \(acceptedOn)",
            result: String(days), basis)
        steps.add(rate)
        steps.add("\(principal) × \(factor)", "\(principal) × \(factor)", result: amount.description)
        derivation = steps
    }
}
