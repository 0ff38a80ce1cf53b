extension CourtCode: WireValue {
    public static var sample: Self { .supreme }
}
