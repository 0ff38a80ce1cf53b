/// 加处罚款 over time: an ``AdministrativeSurcharge`` whose days stand still during reconsideration and suit
/// (行政处罚法 arts. 72, 73(3); 行政强制法 art. 45(2)).
///
/// law: administrative.L-N13
public struct AddedFine: Sendable, Hashable {
    /// The fine.
    public let fine: Money
    /// The last day to pay; itself not counted.
    public let dueOn: CivilDate
    /// The times of reconsideration and suit: from the day it was filed to the day it ended, both left out. Nil for the
    /// end while it is pending.
    public let pauses: [Pause]

    /// A time the added fine stands still.
    public struct Pause: Sendable, Hashable {
        /// The day reconsideration or suit was filed.
        public let from: CivilDate
        /// The day it ended; nil while it is pending.
        public let through: CivilDate?

        /// A pause; nil where it ends before it begins.
        public init?(from: CivilDate, through: CivilDate?) {
            if let through, through < from { return nil }
            self.from = from
            self.through = through
        }
    }

    /// An added fine; nil where the fine is negative.
    public init?(on fine: Money, dueOn: CivilDate, pauses: [Pause] = []) {
        guard !fine.isNegative else { return nil }
        self.fine = fine
        self.dueOn = dueOn
        self.pauses = pauses.sorted { $0.from < $1.from }
    }

    /// How many days count up to and with a day; 0 up to the due date. Linear in the pauses.
    /// law: administrative.V-N12
    public func days(through day: CivilDate) -> Int {
        var days = max(0, dueOn.days(until: day))
        var covered = dueOn
        for pause in pauses {
            let last = min(pause.through ?? day, day)
            // The first day of the pause not yet left out, less one.
            let before = max(covered, pause.from.adding(days: -1) ?? pause.from)
            guard last > before else { continue }
            days -= before.days(until: last)
            covered = last
        }
        return max(0, days)
    }

    /// The added fine up to and with a day.
    /// law: administrative.V-N11
    public func amount(through day: CivilDate) -> Money? { surcharge(through: day)?.amount }

    /// Whether the cap is reached; nil where the amount does not fit.
    public func isCapped(through day: CivilDate) -> Bool? { surcharge(through: day)?.isCapped }

    private func surcharge(through day: CivilDate) -> AdministrativeSurcharge? {
        AdministrativeSurcharge(on: fine, daysLate: days(through: day))
    }

    /// What is wrong with an added fine claimed for the time up to a day; empty where it is right or too low.
    public func findings(claimed: Money, through day: CivilDate) -> [Finding] {
        var findings: [Finding] = []
        if claimed > fine {
            findings.append(
                Finding(
                    "administrative.V-N11", .error, at: "addedFine",
                    Basis(.coercion(45, 2), .penalties(72, 1, item: 1)),
                    "加处罚款\(claimed)元超出罚款数额\(fine)元", "the added fine \(claimed) is more than the fine \(fine)"))
        }
        if let amount = amount(through: day), claimed > amount, days(through: day) < dueOn.days(until: day) {
            findings.append(
                Finding(
                    "administrative.V-N12", .error, at: "addedFine", Basis(.penalties(73, 3)),
                    "复议、诉讼期间不予计算，应为\(amount)元",
                    "not computed during reconsideration and suit: \(amount)"))
        } else if let amount = amount(through: day), claimed > amount, claimed <= fine {
            // law: administrative.L-N13
            findings.append(
                Finding(
                    "administrative.L-N13", .error, at: "addedFine", Basis(.penalties(72, 1, item: 1)),
                    "每日百分之三，计\(days(through: day))日，应为\(amount)元",
                    "3 % a day for \(days(through: day)) days: \(amount)"))
        }
        return findings
    }

    /// How the amount up to and with a day comes about.
    public func derivation(through day: CivilDate) -> Derivation {
        var derivation = Derivation()
        derivation.add(
            "每日按罚款数额的百分之三加处罚款，自\(dueOn)的次日起计算",
            "3 % of the fine a day, from the day after \(dueOn)", result: fine.description,
            Basis(.penalties(72, 1, item: 1)))
        let counted = days(through: day)
        if counted < dueOn.days(until: day) {
            derivation.add(
                "复议、诉讼期间不予计算", "not computed during reconsideration and suit",
                result: String(dueOn.days(until: day) - counted), Basis(.penalties(73, 3)))
        }
        derivation.add("计算的天数", "the days that count", result: String(counted))
        if isCapped(through: day) == true {
            derivation.add("不超出罚款数额", "not more than the fine", result: fine.description, Basis(.coercion(45, 2)))
        }
        if let amount = amount(through: day) {
            derivation.add("加处罚款", "the added fine", result: amount.description, Basis(.coercion(45)))
        }
        return derivation
    }
}
