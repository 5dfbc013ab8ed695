title: SEWER RAT SHOT: Bradford jihadi who crawled out of Pakistani hellhole jail is DEAD
published: 2012-07-08
source: Sunday Beacon
style: sewer rat
---
EXCLUSIVE by Darren Pike

A BRITISH terror suspect who slithered to freedom through a prison sewer has been killed by a US drone, the Beacon can reveal.

Vaqas Tanoly, 33, known to his twisted pals as "The Engineer", was blown up with four other militants in a farmhouse near Mir Ali in Pakistan's lawless North Waziristan on Thursday, security sources said.

The Bradford-born fanatic had been on the run since December, when he and eight other lags wriggled out of Kohat Prison. Two cops died that night: one was knifed in a ditch, and a jail warder perished in hospital a week later.

Also reported dead in Thursday's strike was Taliban warlord Qari Nasib Ullah, 41, nicknamed "the Butcher of Darra". But Pakistani officials last night said that he had left the house an hour earlier. His kid brother Hafiz Ullah was nabbed in Karachi in March and got the death penalty last month for hacking the heads off three soldiers.

Three more of the Kohat nine, all common crooks, are back in the slammer. Another was shot by his own cousin in a row over a motorbike. That leaves three still free, including the Butcher.

At the family's terraced home in Bradford, Tanoly's tearful mum Shabnam, 58, said: "My boy fixed aeroplanes. He was never a terrorist."

His brother Waheed, 30, a taxi driver, was arrested at Manchester Airport in January on suspicion of sending him cash. He was freed without charge.

Tanoly served in the Pakistan Air Force as a technician before he was held in 2010 over a plot to torch an oil depot. He was never convicted.

The Taliban's "Darra chapter" bragged about springing the nine. But a judge's report leaked to the Beacon says that jail boss Imtiaz Sahibzada took a £12,000 bribe. Sahibzada, sacked in February, insists he is innocent and blames his warders, five of whom are behind bars awaiting trial.

A second jailbreak in Kohat, at the women's prison, was foiled last month when guards found ropes in a sack of flour.

Tory MP Graham Stoddart blasted: "How was this man ever allowed to leave Britain?"

The Foreign Office said: "We are aware of the reports."
---
+ OCCURRED_AT | PrisonBreak -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
+ OCCURRED_AT | Attack/Bombing/Killing -> "Mir Ali"
+ OCCURRED_AT | Arrest -> "Karachi"
+ OCCURRED_AT | Arrest -> "Manchester" / "Manchester Airport"
+ OCCURRED_AT | PrisonBreak/Plot -> "the women's prison"
+ ESCAPED_FROM | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
+ ESCAPED_FROM | "eight other lags" / "lags" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
+ ESCAPED_FROM | "the Kohat nine" / "the nine" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
+ ESCAPED_FROM | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
+ KILLED_IN | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> Attack/Bombing/Killing | asserted/alleged
+ KILLED_IN | "four other militants" -> Attack/Bombing/Killing
+ TOOK_PART_IN | "US" -> Attack/Bombing/Killing
+ KILLED_IN | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> Attack/Bombing/Killing | alleged
+ KILLED_IN | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> Attack/Bombing/Killing | denied/negated
+ KILLED_IN | "Two cops" -> PrisonBreak/Killing/Attack/Clash
+ KILLED_IN | "one was knifed in a ditch" -> PrisonBreak/Killing/Attack/Clash
+ KILLED_IN | "a jail warder" -> PrisonBreak/Killing/Attack/Clash
+ AFFILIATED_WITH | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> "Taliban" / "The Taliban"
+ AFFILIATED_WITH | "Darra chapter" / "The Taliban's \"Darra chapter\"" -> "Taliban" / "The Taliban"
+ TOOK_PART_IN | "Darra chapter" / "The Taliban's \"Darra chapter\"" -> PrisonBreak | claimed
+ ARRESTED_IN | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> Arrest
+ CONVICTED_IN | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> Trial
+ TOOK_PART_IN | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> Killing
+ KILLED_IN | "three soldiers" -> Killing
+ RELATED_TO | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher"
+ RELATED_TO | "Waheed" / "His brother Waheed" / "a taxi driver" -> "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic"
+ RELATED_TO | "Shabnam" / "Tanoly's tearful mum Shabnam" / "tearful mum" -> "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic"
+ RELATED_TO | "his own cousin" -> "Another was shot by his own cousin"
+ KILLED_IN | "Another was shot by his own cousin" -> Killing/Attack | asserted/alleged
+ TOOK_PART_IN | "his own cousin" -> Killing/Attack
+ ARRESTED_IN | "Three more of the Kohat nine" / "Three more" / "all common crooks" / "common crooks" -> Arrest
+ ARRESTED_IN | "Waheed" / "His brother Waheed" / "a taxi driver" -> Arrest
+ ARRESTED_IN | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> Arrest
+ TOOK_PART_IN | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> Plot | alleged
+ AFFILIATED_WITH | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> "Pakistan Air Force" / "the Pakistan Air Force"
+ TARGETED_IN | "Imtiaz Sahibzada" / "Sahibzada" / "jail boss Imtiaz Sahibzada" / "jail boss" -> PersonnelChange
+ TARGETED_IN | "his warders, five of whom" / "five of whom" / "his warders" -> Trial
? OCCURRED_AT | Killing/Attack/Clash -> "Kohat"
? OCCURRED_AT | Killing/Attack/Clash -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
? ESCAPED_FROM | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
? ESCAPED_FROM | "Three more of the Kohat nine" / "Three more" / "all common crooks" / "common crooks" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
? ESCAPED_FROM | "Another was shot by his own cousin" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
? ESCAPED_FROM | "three still free" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison"
? TARGETED_IN | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> Attack/Bombing/Killing
? WOUNDED_IN | "a jail warder" -> PrisonBreak/Killing/Attack/Clash
? PART_OF | Killing/Attack/Clash -> PrisonBreak
? PART_OF | "Darra chapter" / "The Taliban's \"Darra chapter\"" -> "Taliban" / "The Taliban"
? TOOK_PART_IN | "Taliban" / "The Taliban" -> PrisonBreak | claimed
? RELATED_TO | "Shabnam" / "Tanoly's tearful mum Shabnam" / "tearful mum" -> "Waheed" / "His brother Waheed" / "a taxi driver"
? WOUNDED_IN/TARGETED_IN | "Another was shot by his own cousin" -> Killing/Attack | asserted/alleged
? AFFILIATED_WITH | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> "Taliban" / "The Taliban" | alleged/asserted
? TOOK_PART_IN | "Imtiaz Sahibzada" / "Sahibzada" / "jail boss Imtiaz Sahibzada" / "jail boss" -> PrisonBreak | alleged
? TOOK_PART_IN | "Imtiaz Sahibzada" / "Sahibzada" / "jail boss Imtiaz Sahibzada" / "jail boss" -> PrisonBreak | denied
? TOOK_PART_IN | "guards" -> PrisonBreak/Plot
? AFFILIATED_WITH | "Graham Stoddart" / "Tory MP Graham Stoddart" -> "Tory"
? AFFILIATED_WITH | "Graham Stoddart" / "Tory MP Graham Stoddart" -> "MP"
? AFFILIATED_WITH | "Darren Pike" -> "Beacon" / "the Beacon"
? TARGETED_IN | "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Kohat"
? OCCURRED_AT | PrisonBreak -> "Pakistan" / "Pakistani"
? OCCURRED_AT | Killing/Attack/Clash -> "Pakistan" / "Pakistani"
? OCCURRED_AT | Attack/Bombing/Killing -> "North Waziristan" / "Pakistan's lawless North Waziristan"
? OCCURRED_AT | Attack/Bombing/Killing -> "Pakistan" / "Pakistani"
? OCCURRED_AT | Arrest -> "Pakistan" / "Pakistani"
? OCCURRED_AT | Arrest -> "Britain" / "BRITISH"
? TARGETED_IN | "the women's prison" -> PrisonBreak/Plot
? OCCURRED_AT | PrisonBreak/Plot -> "Kohat"
? OCCURRED_AT | PrisonBreak/Plot -> "Pakistan" / "Pakistani"
? HELD_IN | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" | asserted/alleged
? TOOK_PART_IN | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> PrisonBreak
? HELD_IN | "eight other lags" / "lags" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" | asserted/alleged
? TOOK_PART_IN | "eight other lags" / "lags" -> PrisonBreak
? HELD_IN | "the Kohat nine" / "the nine" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" | asserted/alleged
? TOOK_PART_IN | "the Kohat nine" / "the nine" -> PrisonBreak
? HELD_IN | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" | asserted/alleged
? TOOK_PART_IN | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> PrisonBreak
? HELD_IN | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" | asserted/alleged
? TOOK_PART_IN | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> PrisonBreak
? HELD_IN | "Three more of the Kohat nine" / "Three more" / "all common crooks" / "common crooks" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" | asserted/alleged
? TOOK_PART_IN | "Three more of the Kohat nine" / "Three more" / "all common crooks" / "common crooks" -> PrisonBreak
? HELD_IN | "Another was shot by his own cousin" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" | asserted/alleged
? TOOK_PART_IN | "Another was shot by his own cousin" -> PrisonBreak
? HELD_IN | "three still free" -> "Kohat Prison" / "Pakistani hellhole jail" / "a prison sewer" / "prison" | asserted/alleged
? TOOK_PART_IN | "three still free" -> PrisonBreak
? TARGETED_IN | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> Attack/Bombing/Killing | asserted/alleged
? TARGETED_IN | "four other militants" -> Attack/Bombing/Killing
? TARGETED_IN | "Two cops" -> PrisonBreak
? TARGETED_IN | "one was knifed in a ditch" -> PrisonBreak
? TARGETED_IN | "a jail warder" -> PrisonBreak
? TARGETED_IN | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> Arrest
? TARGETED_IN | "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother" -> Trial
? TARGETED_IN | "three soldiers" -> Killing
? RELATED_TO | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> "Hafiz Ullah" / "His kid brother Hafiz Ullah" / "His kid brother"
? RELATED_TO | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> "Waheed" / "His brother Waheed" / "a taxi driver"
? RELATED_TO | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> "Shabnam" / "Tanoly's tearful mum Shabnam" / "tearful mum"
? RELATED_TO | "Waheed" / "His brother Waheed" / "a taxi driver" -> "Shabnam" / "Tanoly's tearful mum Shabnam" / "tearful mum"
? RELATED_TO | "Another was shot by his own cousin" -> "his own cousin"
? TARGETED_IN | "Three more of the Kohat nine" / "Three more" / "all common crooks" / "common crooks" -> Arrest
? TARGETED_IN | "Waheed" / "His brother Waheed" / "a taxi driver" -> Arrest
? TARGETED_IN | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> Arrest
- CONVICTED_IN | "Vaqas Tanoly" / "Tanoly" / "The Engineer" / "A BRITISH terror suspect" / "SEWER RAT" / "Bradford jihadi" / "The Bradford-born fanatic" -> * | never convicted
- CONVICTED_IN | "Waheed" / "His brother Waheed" / "a taxi driver" -> * | arrested, freed without charge
- ARRESTED_IN | "Qari Nasib Ullah" / "the Butcher of Darra" / "Taliban warlord Qari Nasib Ullah" / "Taliban warlord" / "the Butcher" -> * | still free
- ESCAPED_FROM | * -> "the women's prison" | foiled, nobody got out
- CONVICTED_IN/ARRESTED_IN | "Imtiaz Sahibzada" / "Sahibzada" / "jail boss Imtiaz Sahibzada" / "jail boss" -> * | sacked; the bribe is only in a leaked report
- CONVICTED_IN | "his warders, five of whom" / "his warders" / "five of whom" -> * | awaiting trial
- ESCAPED_FROM | "Waheed" / "His brother Waheed" / "a taxi driver" -> * | the brother, never in a Pakistani jail
