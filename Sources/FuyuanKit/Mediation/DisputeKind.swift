/// What a dispute is about: an open list.
public struct DisputeKind: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 借款合同纠纷.
    public static let loan: DisputeKind = "loan"
    /// 买卖合同纠纷.
    public static let sale: DisputeKind = "sale"
    /// 物业服务合同纠纷.
    public static let property: DisputeKind = "property-service"
    /// 婚姻家庭纠纷.
    public static let family: DisputeKind = "family"
    /// 相邻关系纠纷.
    public static let neighbour: DisputeKind = "neighbour"
    /// 道路交通事故损害赔偿纠纷.
    public static let traffic: DisputeKind = "traffic-accident"
    /// 医疗损害责任纠纷.
    public static let medical: DisputeKind = "medical"
    /// 劳动争议.
    public static let labour: DisputeKind = "labour"
    /// 金融纠纷.
    public static let financial: DisputeKind = "financial"
    /// 知识产权纠纷.
    public static let intellectualProperty: DisputeKind = "intellectual-property"
    /// 消费者权益纠纷.
    public static let consumer: DisputeKind = "consumer"
    /// 农村土地承包纠纷.
    public static let ruralLand: DisputeKind = "rural-land"
    /// 适用特别程序的案件.
    public static let specialProcedure: DisputeKind = "special-procedure"
    /// 适用督促程序的案件.
    public static let paymentOrder: DisputeKind = "payment-order"
    /// 适用公示催告程序的案件.
    public static let publicNotice: DisputeKind = "public-notice"
    /// 婚姻等身份关系确认案件.
    public static let statusConfirmation: DisputeKind = "status-confirmation"
    /// 行政赔偿、补偿以及行政机关行使裁量权的案件.
    public static let administrativeDiscretion: DisputeKind = "administrative-discretion"
    /// 其他行政案件.
    public static let administrative: DisputeKind = "administrative"

    static let notMediable: Set<DisputeKind> = [
        .specialProcedure, .paymentOrder, .publicNotice, .statusConfirmation, .administrative,
    ]
    /// Whether the law lets it be mediated: every kind but those it names (民诉法解释 art. 143, 行政诉讼法 art. 60).
    /// law: mediation.V008
    /// law: mediation.V009
    public var isMediable: Bool { !Self.notMediable.contains(self) }
}
