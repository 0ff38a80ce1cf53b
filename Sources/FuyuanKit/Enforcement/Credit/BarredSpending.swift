/// What a consumption order bars (限制消费规定 art. 3(1)). Items 1 to 8 were read in the 2010 text.
@nonexhaustive
public enum BarredSpending: UInt8, Vocabulary, WireValue {
    /// Item 1.
    case premiumTravel
    /// Item 2.
    case luxuryVenues
    /// Item 3.
    case realEstate
    /// Item 4.
    case premiumOffices
    /// Item 5.
    case vehicles
    /// Item 6.
    case tourism
    /// Item 7.
    case privateSchools
    /// Item 8.
    case insurance
    /// Item 9.
    case fastTrains

    public static let wireIndex = VocabularyIndex<BarredSpending>()

    public var term: Term {
        switch self {
        case .premiumTravel:
            Term("premium-travel", "乘坐飞机、列车软卧、轮船二等以上舱位", "plane, soft sleeper, second class and above on ships")
        case .luxuryVenues:
            Term("luxury-venues", "在星级以上宾馆、酒店、夜总会、高尔夫球场等场所高消费", "star hotels, night clubs, golf courses and the like")
        case .realEstate:
            Term("real-estate", "购买不动产或者新建、扩建、高档装修房屋", "buying real estate; building, extending or luxurious fitting")
        case .premiumOffices: Term("premium-offices", "租赁高档写字楼、宾馆、公寓等场所办公", "renting high-grade premises as offices")
        case .vehicles: Term("vehicles", "购买非经营必需车辆", "buying vehicles not needed for business")
        case .tourism: Term("tourism", "旅游、度假", "travel and holidays")
        case .privateSchools: Term("private-schools", "子女就读高收费私立学校", "children at high-fee private schools")
        case .insurance: Term("insurance", "支付高额保费购买保险理财产品", "insurance investments at high premiums")
        case .fastTrains:
            Term(
                "fast-trains", "乘坐G字头动车组列车全部座位、其他动车组列车一等以上座位等其他非生活和工作必需的消费",
                "any seat on G trains, first class and above on other fast trains, and other spending not needed for life or work"
            )
        }
    }

    /// Whether it is travel by plane or fast train, which a temporary lifting lets through.
    public var isUrgentTravel: Bool { self == .premiumTravel || self == .fastTrains }

    /// Where it stands.
    public var citation: Citation { .consumption(3, 1, item: rawValue + 1) }
}
