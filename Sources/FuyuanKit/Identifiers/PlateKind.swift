/// The kinds of ``LicensePlate``.
@nonexhaustive
public enum PlateKind: UInt8, Vocabulary {
    case normal, newEnergySmall, newEnergyLarge, trailer, trainer, police, specialRegion
    case embassy, consulate, emergency

    public var term: Term {
        switch self {
        case .normal: Term("normal", "普通号牌", "ordinary")
        case .newEnergySmall: Term("nev-small", "小型新能源号牌", "small new-energy vehicle")
        case .newEnergyLarge: Term("nev-large", "大型新能源号牌", "large new-energy vehicle")
        case .trailer: Term("trailer", "挂车号牌", "trailer")
        case .trainer: Term("trainer", "教练车号牌", "driving school")
        case .police: Term("police", "警车号牌", "police")
        case .specialRegion: Term("hk-macao", "港澳入出境车号牌", "Hong Kong and Macao vehicle")
        case .embassy: Term("embassy", "使馆号牌", "embassy")
        case .consulate: Term("consulate", "领馆号牌", "consulate")
        case .emergency: Term("emergency-rescue", "应急救援号牌", "emergency rescue")
        }
    }

    /// Whether its layout rests on a text that was read.
    var isVerified: Bool {
        switch self {
        case .normal, .newEnergySmall, .newEnergyLarge, .trailer, .trainer, .police, .specialRegion: true
        case .embassy, .consulate, .emergency: false
        }
    }

    /// The kind that this character in the last place makes of a plate of seven; nil for a character that makes none.
    init?(mark: UInt32) {
        switch mark {
        case 0x6302: self = .trailer  // 挂
        case 0x5B66: self = .trainer  // 学
        case 0x8B66: self = .police  // 警
        case 0x6E2F, 0x6FB3: self = .specialRegion  // 港, 澳
        default: return nil  // not an enum
        }
    }
}
