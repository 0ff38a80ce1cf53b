/// The kinds of proceeding that may follow from one harm to the environment.
@nonexhaustive
public enum EnvironmentalCaseKind: UInt8, Vocabulary, WireValue {
    /// 破坏环境资源刑事案件. law: mediation.ecoCriminal
    case criminal
    /// 刑事附带民事公益诉讼. law: mediation.ecoCriminalWithCivil
    case criminalWithCivil
    /// 检察民事公益诉讼. law: mediation.ecoCivilPublicProcuratorate
    case civilPublicProcuratorate
    /// 社会组织民事公益诉讼. law: mediation.ecoCivilPublicNgo
    case civilPublicOrganisation
    /// 行政公益诉讼. law: mediation.ecoAdministrativePublic
    case administrativePublic
    /// 生态环境损害赔偿诉讼. law: mediation.ecoCompensationSuit
    case compensationSuit
    /// 赔偿协议司法确认. law: mediation.ecoCompensationConfirmation
    case compensationConfirmation
    /// 私益环境侵权. law: mediation.ecoPrivateCivil
    case privateCivil
    /// 环保行政诉讼. law: mediation.ecoAdministrativeSuit
    case administrativeSuit
    /// 环保非诉执行. law: mediation.ecoNonLitigation
    case nonLitigation
    /// 海洋公益诉讼. law: mediation.marinePublic
    case marinePublic

    public static let wireIndex = VocabularyIndex<EnvironmentalCaseKind>()

    public var term: Term {
        switch self {
        case .criminal: Term("eco-criminal", "破坏环境资源刑事案件", "crime against the environment and resources")
        case .criminalWithCivil:
            Term("eco-criminal-with-civil", "刑事附带民事公益诉讼", "civil public-interest claim in a criminal case")
        case .civilPublicProcuratorate:
            Term("eco-civil-public-procuratorate", "检察民事公益诉讼", "civil public-interest suit of a procuratorate")
        case .civilPublicOrganisation:
            Term("eco-civil-public-organisation", "社会组织民事公益诉讼", "civil public-interest suit of an organisation")
        case .administrativePublic:
            Term("eco-administrative-public", "行政公益诉讼", "administrative public-interest suit")
        case .compensationSuit: Term("eco-compensation-suit", "生态环境损害赔偿诉讼", "suit for environmental damage")
        case .compensationConfirmation:
            Term("eco-compensation-confirmation", "赔偿协议司法确认", "confirmation of a compensation agreement")
        case .privateCivil: Term("eco-private-civil", "私益环境侵权", "private environmental tort")
        case .administrativeSuit: Term("eco-administrative-suit", "环保行政诉讼", "administrative suit over the environment")
        case .nonLitigation:
            Term("eco-non-litigation", "环保非诉执行", "enforcement of an environmental decision without a suit")
        case .marinePublic: Term("marine-public", "海洋公益诉讼", "marine public-interest suit")
        }
    }
}
