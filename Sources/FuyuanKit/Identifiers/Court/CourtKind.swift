/// What a court code's digits say of the court (法〔2015〕137号 art. 5, as amended by 法〔2018〕335号).
@nonexhaustive
public enum CourtKind: UInt8, Vocabulary {
    case supreme, high, military, productionCorps
    case municipalIntermediate, prefecture, railwayIntermediate, maritime, intellectualProperty, oilfieldOrFinancial
    case forest, reclamation, crossDivision, partOfProvince, unassigned
    case county, withoutCounty, railwayBasic, specialElsewhere, specialBasic

    public var term: Term {
        switch self {
        case .supreme: Term("supreme", "最高人民法院", "Supreme People's Court")
        case .high: Term("high", "高级人民法院", "high people's court")
        case .military: Term("military", "中国人民解放军军事法院", "Military Court of the PLA")
        case .productionCorps:
            Term("production-corps", "新疆高院生产建设兵团分院", "corps branch of the Xinjiang High People's Court")
        case .municipalIntermediate:
            Term("municipal-intermediate", "直辖市中级法院", "numbered intermediate court of a municipality")
        case .prefecture: Term("prefecture", "地级行政区划中级法院", "intermediate court of a prefecture")
        case .railwayIntermediate:
            Term("railway-intermediate", "铁路运输中级法院", "railway transport intermediate court")
        case .maritime: Term("maritime", "海事法院", "maritime court")
        case .intellectualProperty: Term("intellectual-property", "知识产权法院", "intellectual property court")
        case .oilfieldOrFinancial:
            Term("oilfield-or-financial", "油田中级法院／金融法院", "oilfield intermediate court or financial court")
        case .forest: Term("forest", "林业（林区）中级法院", "forest intermediate court")
        case .reclamation: Term("reclamation", "农垦中级法院", "land reclamation intermediate court")
        case .crossDivision:
            Term("cross-division", "跨行政区划中级法院（含成渝金融法院 渝87）", "intermediate court across divisions")
        case .partOfProvince:
            Term("part-of-province", "为省内部分县级区划对应设立的中级法院", "intermediate court for some counties of a province")
        case .unassigned: Term("unassigned", "未见分配的代字", "digits not known to be assigned")
        case .county: Term("county", "县级行政区划基层法院", "basic court of a county-level division")
        case .withoutCounty:
            Term("without-county", "无对应县级行政区划的基层法院（开发区、互联网法院等）", "basic court with no county of its own")
        case .railwayBasic: Term("railway-basic", "铁路运输基层法院", "railway transport basic court")
        case .specialElsewhere:
            Term(
                "special-elsewhere", "所属中院不在本高院辖区的专门基层法院（如部分铁路运输法院）",
                "special basic court under an intermediate court elsewhere")
        case .specialBasic: Term("special-basic", "其他专门基层法院（林区、农垦等）", "other special basic court")
        }
    }
}
