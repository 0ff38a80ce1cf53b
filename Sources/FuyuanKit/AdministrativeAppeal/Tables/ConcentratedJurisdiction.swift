/// 跨行政区域管辖: an order of a high court, approved by the Supreme People's Court, that gives the administrative cases
/// of some districts to a designated court (行政诉讼法 art. 18(2)).
public struct ConcentratedJurisdiction: Sendable, Hashable {
    /// One order: whose cases go to which court, from and until when.
    public struct Order: Sendable, Hashable {
        /// The districts whose cases are moved.
        public let districts: [DivisionCode]
        /// The court that hears them.
        public let court: CourtCode
        /// The first and the last day of filing it governs; nil for open.
        public let since: CivilDate
        public let until: CivilDate?

        /// An order.
        public init(districts: [DivisionCode], court: CourtCode, since: CivilDate, until: CivilDate? = nil) {
            self.districts = districts
            self.court = court
            self.since = since
            self.until = until
        }

        /// Whether it governs a suit of a district filed on a day.
        public func governs(_ district: DivisionCode, on day: CivilDate) -> Bool {
            day >= since && (until.map { day <= $0 } ?? true) && districts.contains(district)
        }
    }

    /// The orders, in any order.
    public let orders: [Order]

    /// A set of orders.
    public init(_ orders: [Order]) { self.orders = orders }

    /// The court designated for a suit of a district filed on a day; nil where none is and the usual rule holds.
    ///
    /// Of several the one that came last. Orders for suits do not move applications for non-litigation enforcement.
    /// O(number of orders).
    public func court(for district: DivisionCode, filedOn day: CivilDate) -> CourtCode? {
        orders.filter { $0.governs(district, on: day) }.max { $0.since < $1.since }?.court
    }

    /// Where the rule stands.
    public static let basis = Basis(.administrativeProcedure(18, 2))
}
