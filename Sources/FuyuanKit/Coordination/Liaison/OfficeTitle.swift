/// 职务: the office a person holds, never the person's name: 区政府分管负责同志, 行政审判庭庭长.
public struct OfficeTitle: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Whether nothing is said.
    public var isEmpty: Bool { rawValue.isEmpty }

    /// Whether the text reads as an office: it ends in a word for one, and is not a family name before that word.
    ///
    /// A heuristic: it finds the usual ways a name gets in, not all of them.
    public var readsAsOffice: Bool {
        let isASCII = rawValue.utf8.allSatisfy { $0 < 0x80 }
        if isASCII {
            let words = rawValue.lowercased().split { !$0.isLetter }
            return words.contains { Self.englishOffices.contains(String($0)) }
                && rawValue.split(separator: " ").allSatisfy { $0.first?.isUppercase != true }
        }
        guard let office = Self.offices.first(where: { rawValue.hasSuffix($0) }) else { return false }
        let before = rawValue.dropLast(office.count)
        guard before.count == 1, let only = before.first else { return true }
        return !Self.familyNames.contains(only)
    }

    /// A name where an office should stand.
    /// law: mediation.V105
    public func findings(at path: String = "") -> [Finding] {
        guard !isEmpty, !readsAsOffice else { return [] }
        return [
            Finding(
                "mediation.V105", .error, at: path, Basis(), "此处应写职务和单位，不写人名",
                "an office and a unit stand here, not a person’s name")
        ]
    }

    /// Longer words first.
    private static let offices = [
        "主要负责人", "主要负责同志", "分管负责同志", "负责同志", "负责人", "联络员", "主持人", "召集人", "检察官", "审判员", "专职委员",
        "秘书长", "副组长", "副局长", "副院长", "副主任", "副庭长", "副区长", "副市长", "副县长", "检察长", "组长", "局长", "院长", "庭长",
        "区长", "市长", "县长", "镇长", "乡长", "科长", "处长", "所长", "队长", "行长", "部长", "会长", "主任", "书记", "主席", "委员",
        "成员", "专员", "代表", "法官", "领导",
    ]
    private static let englishOffices: Set<String> = [
        "head", "chief", "director", "president", "mayor", "secretary", "officer", "deputy", "governor", "judge",
        "clerk",
        "leader", "chair", "member", "commissioner", "procurator", "official",
    ]
    private static let familyNames: Set<Character> = Set(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃戴莫孔向汤"
    )
}
