/// A province-level division of the mainland, with the characters that stand for it.
///
/// Courts and licence plates differ: 内 and 黔 for courts, 蒙 and 贵 for plates (法〔2015〕137号 art. 4, GA 36-2018).
public struct Province: Sendable, Hashable {
    /// The first two digits of its division code (GB/T 2260), 11…65.
    public let code: UInt8
    /// The name in both languages.
    public let name: Bilingual
    /// The character courts use.
    public let courtCharacter: Unicode.Scalar
    /// The character licence plates and real-estate certificates use.
    public let plateCharacter: Unicode.Scalar

    private init(_ code: UInt8, _ zh: String, _ en: String, court: Unicode.Scalar, plate: Unicode.Scalar) {
        self.code = code
        name = Bilingual(zh, en)
        courtCharacter = court
        plateCharacter = plate
    }

    /// The 31 provinces, autonomous regions and municipalities, by code.
    public static let all: [Province] = [
        Province(11, "北京市", "Beijing", court: "京", plate: "京"),
        Province(12, "天津市", "Tianjin", court: "津", plate: "津"),
        Province(13, "河北省", "Hebei", court: "冀", plate: "冀"),
        Province(14, "山西省", "Shanxi", court: "晋", plate: "晋"),
        Province(15, "内蒙古自治区", "Inner Mongolia", court: "内", plate: "蒙"),
        Province(21, "辽宁省", "Liaoning", court: "辽", plate: "辽"),
        Province(22, "吉林省", "Jilin", court: "吉", plate: "吉"),
        Province(23, "黑龙江省", "Heilongjiang", court: "黑", plate: "黑"),
        Province(31, "上海市", "Shanghai", court: "沪", plate: "沪"),
        Province(32, "江苏省", "Jiangsu", court: "苏", plate: "苏"),
        Province(33, "浙江省", "Zhejiang", court: "浙", plate: "浙"),
        Province(34, "安徽省", "Anhui", court: "皖", plate: "皖"),
        Province(35, "福建省", "Fujian", court: "闽", plate: "闽"),
        Province(36, "江西省", "Jiangxi", court: "赣", plate: "赣"),
        Province(37, "山东省", "Shandong", court: "鲁", plate: "鲁"),
        Province(41, "河南省", "Henan", court: "豫", plate: "豫"),
        Province(42, "湖北省", "Hubei", court: "鄂", plate: "鄂"),
        Province(43, "湖南省", "Hunan", court: "湘", plate: "湘"),
        Province(44, "广东省", "Guangdong", court: "粤", plate: "粤"),
        Province(45, "广西壮族自治区", "Guangxi", court: "桂", plate: "桂"),
        Province(46, "海南省", "Hainan", court: "琼", plate: "琼"),
        Province(50, "重庆市", "Chongqing", court: "渝", plate: "渝"),
        Province(51, "四川省", "Sichuan", court: "川", plate: "川"),
        Province(52, "贵州省", "Guizhou", court: "黔", plate: "贵"),
        Province(53, "云南省", "Yunnan", court: "云", plate: "云"),
        Province(54, "西藏自治区", "Tibet", court: "藏", plate: "藏"),
        Province(61, "陕西省", "Shaanxi", court: "陕", plate: "陕"),
        Province(62, "甘肃省", "Gansu", court: "甘", plate: "甘"),
        Province(63, "青海省", "Qinghai", court: "青", plate: "青"),
        Province(64, "宁夏回族自治区", "Ningxia", court: "宁", plate: "宁"),
        Province(65, "新疆维吾尔自治区", "Xinjiang", court: "新", plate: "新"),
    ]

    /// The province with this two-digit code; nil when there is none on the mainland.
    public init?(code: UInt8) {
        guard let found = Self.all.first(where: { $0.code == code }) else { return nil }
        self = found
    }

    /// Whether one of the 31 has this two-digit code.
    static func exists(_ code: Int) -> Bool {
        switch code {
        case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65: true
        default: false  // not an enum
        }
    }

    /// Whether GB/T 2260 has this two-digit code: the 31, and 71, 81 and 82.
    static func isListed(_ code: Int) -> Bool { exists(code) || code == 71 || code == 81 || code == 82 }

    /// Whether the two-digit code is one of the four municipalities.
    static func isMunicipality(_ code: Int) -> Bool { code == 11 || code == 12 || code == 31 || code == 50 }

    // The characters alone, in the order of the table, for reading.
    private static let courtCharacters: [UInt32] = all.map(\.courtCharacter.value)
    private static let plateCharacters: [UInt32] = all.map(\.plateCharacter.value)

    /// The code of the province whose courts begin with this scalar; nil when there is none.
    static func code(ofCourt scalar: UInt32) -> UInt8? {
        courtCharacters.firstIndex(of: scalar).map { all[$0].code }
    }

    /// Whether the plates of a province begin with this scalar.
    static func isPlate(_ scalar: UInt32) -> Bool { plateCharacters.contains(scalar) }

    /// The province whose plates begin with this scalar; nil when there is none.
    static func withPlate(_ scalar: UInt32) -> Province? { plateCharacters.firstIndex(of: scalar).map { all[$0] } }
}
