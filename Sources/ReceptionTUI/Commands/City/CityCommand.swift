import ArgumentParser

/// `madoguchi city`: the city behind the counter, and the insurers' systems that keep its people.
struct CityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "city", abstract: "Makes a fictional city, shows what each system holds, and lets its life go on.",
        discussion: """
            The first start of the window makes a small city of 10,000. Everything is fictional, and repeatable by --seed.
            Example: madoguchi city generate --people 810000 && madoguchi city show
            """,
        subcommands: [
            CityGenerateCommand.self, CityShowCommand.self, CityApplyCommand.self, CityDayCommand.self,
            CityPurgeCommand.self, CityAskCommand.self,
        ])

    @ParentCommand var parent: Madoguchi
}
