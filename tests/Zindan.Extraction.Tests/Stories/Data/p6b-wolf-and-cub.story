title: The wolf and his cub: nine months on, the fugitives of Naur are all accounted for
published: 2015-02-11
source: Northern Caucasus Post
style: wolf and cub
---
MAKHACHKALA. It ended in the cellar of a bakery. Isa Wahayev, the one-eyed rebel whom the whole of Chechnya knew as "Borz", the Wolf, was shot dead on Monday in Khasavyurt, Dagestan, together with a woman said to be his second wife. A commando of the FSB lost one man; two were hurt.

With that, the last of the eight who fled from the Naur colony in May 2014 is off the list — eight, not seven, for the convict in the water tank, who was declared dead at the time, had only fainted. He is called Musa Edilov, he is 24, and he is suing.

The others? One died at the roadblock at Ishchorskaya, where three policemen were killed as well (the third succumbed in June). Three were caught within hours. Gadjiev, the robber from Khasavyurt, rang his mother in July and was arrested at her door. And Turpal, Wahayev's son? He went to Syria, was wounded near Aleppo and died of his injuries in October, according to a video of the group Jaish al-Usra. His sister, Aset, does not believe it. "He writes to me," she says.

The father had broken with the Caucasus Emirate in November and sworn allegiance to the Islamic State; most of the 30 fighters of his "Terek Jamaat" followed him. On New Year's Eve they attacked a police station in Gudermes and killed four officers, the authorities say. A rival commander, Emir Khamzat, claimed that the attack had been his.

Colonel Pavlenko, who ran the colony, got three years for negligence, suspended. His driver, Bislan Sugaipov, was sentenced to nine years for aiding the escape, although he had sworn to the court that he had driven with a knife at his throat. An appeal is pending.

Police chief Ramzan Vakhayev, who has the misfortune to bear the same name as the Wolf, lost a nephew at Gudermes. "I have never met that man," he told us. His house was nevertheless set on fire in August.

The colony, by the way, has had practice. In 1998, in the lawless years, a warlord freed 40 prisoners from it in a single night. Twelve of them are said to have joined him.
---
+ OCCURRED_AT | SecurityOperation/Killing/Clash/Attack -> "Khasavyurt"
+ OCCURRED_AT | PrisonBreak -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
+ OCCURRED_AT | Clash/Attack/Killing -> "Ishchorskaya"
+ OCCURRED_AT | Clash/War/Attack/Killing -> "Aleppo" | asserted/claimed/alleged
+ OCCURRED_AT | Attack/Killing/Clash -> "Gudermes"
+ OCCURRED_AT | PrisonBreak/Attack -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
+ ESCAPED_FROM | "the eight who fled from the Naur colony in May 2014" / "the eight" / "the fugitives of Naur" / "the fugitives" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
+ ESCAPED_FROM | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
+ ESCAPED_FROM | "Musa Edilov" / "the convict in the water tank" / "the convict" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
+ ESCAPED_FROM | "Gadjiev" / "the robber from Khasavyurt" / "the robber" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
+ ESCAPED_FROM | "Turpal" / "Wahayev's son" / "his cub" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
+ ESCAPED_FROM | "40 prisoners" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
+ TOOK_PART_IN | "a warlord" -> PrisonBreak/Attack
+ KILLED_IN | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> SecurityOperation/Killing/Clash/Attack
+ KILLED_IN | "a woman said to be his second wife" / "a woman" / "his second wife" -> SecurityOperation/Killing/Clash/Attack
+ RELATED_TO | "a woman said to be his second wife" / "a woman" / "his second wife" -> "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" | alleged/asserted
+ KILLED_IN | "one man" -> SecurityOperation/Killing/Clash/Attack
+ WOUNDED_IN | "two were hurt" -> SecurityOperation/Killing/Clash/Attack
+ TOOK_PART_IN | "FSB" / "the FSB" -> SecurityOperation/Killing/Clash/Attack
+ KILLED_IN | "Musa Edilov" / "the convict in the water tank" / "the convict" -> PrisonBreak | negated/denied
+ KILLED_IN | "One died at the roadblock" -> Clash/Attack/Killing
+ KILLED_IN | "three policemen" -> Clash/Attack/Killing
+ KILLED_IN | "the third succumbed" / "the third" -> Clash/Attack/Killing
+ ARRESTED_IN | "Three were caught within hours" -> Arrest
+ ARRESTED_IN | "Gadjiev" / "the robber from Khasavyurt" / "the robber" -> Arrest
+ RELATED_TO | "Turpal" / "Wahayev's son" / "his cub" -> "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father"
+ RELATED_TO | "Aset" / "His sister" / "His sister, Aset" -> "Turpal" / "Wahayev's son" / "his cub"
+ KILLED_IN | "Turpal" / "Wahayev's son" / "his cub" -> Clash/War/Attack/Killing | claimed/alleged/asserted
+ AFFILIATED_WITH | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "Caucasus Emirate" / "the Caucasus Emirate"
+ AFFILIATED_WITH | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "Islamic State" / "the Islamic State"
+ AFFILIATED_WITH | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "Terek Jamaat" / "his \"Terek Jamaat\""
+ AFFILIATED_WITH | "most of the 30 fighters of his \"Terek Jamaat\"" / "most of the 30 fighters" / "the 30 fighters" -> "Terek Jamaat" / "his \"Terek Jamaat\""
+ TOOK_PART_IN | "most of the 30 fighters of his \"Terek Jamaat\"" / "most of the 30 fighters" / "the 30 fighters" -> Attack/Killing/Clash | asserted/alleged
+ TOOK_PART_IN | "Emir Khamzat" / "A rival commander" -> Attack/Killing/Clash | claimed
+ KILLED_IN | "four officers" -> Attack/Killing/Clash
+ KILLED_IN | "a nephew" -> Attack/Killing/Clash
+ RELATED_TO | "a nephew" -> "Ramzan Vakhayev" / "Police chief Ramzan Vakhayev" / "Police chief"
+ CONVICTED_IN | "Pavlenko" / "Colonel Pavlenko" -> Trial
+ CONVICTED_IN | "Bislan Sugaipov" / "His driver" / "His driver, Bislan Sugaipov" -> Trial
+ TARGETED_IN | "Ramzan Vakhayev" / "Police chief Ramzan Vakhayev" / "Police chief" -> Attack
? OCCURRED_AT | Arrest -> "Khasavyurt" | asserted/alleged
? TOOK_PART_IN | "the eight who fled from the Naur colony in May 2014" / "the eight" / "the fugitives of Naur" / "the fugitives" -> PrisonBreak
? TOOK_PART_IN | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> PrisonBreak
? TOOK_PART_IN | "Musa Edilov" / "the convict in the water tank" / "the convict" -> PrisonBreak
? ESCAPED_FROM | "One died at the roadblock" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
? TOOK_PART_IN | "One died at the roadblock" -> PrisonBreak
? ESCAPED_FROM | "Three were caught within hours" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
? TOOK_PART_IN | "Three were caught within hours" -> PrisonBreak
? TOOK_PART_IN | "Gadjiev" / "the robber from Khasavyurt" / "the robber" -> PrisonBreak
? TOOK_PART_IN | "Turpal" / "Wahayev's son" / "his cub" -> PrisonBreak
? TOOK_PART_IN | "40 prisoners" -> PrisonBreak/Attack
? ESCAPED_FROM | "Twelve of them" / "Twelve" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony"
? TOOK_PART_IN | "Twelve of them" / "Twelve" -> PrisonBreak/Attack
? RELATED_TO | "Twelve of them" / "Twelve" -> "a warlord" | alleged/asserted
? TOOK_PART_IN | "A commando of the FSB" / "A commando" -> SecurityOperation/Killing/Clash/Attack
? AFFILIATED_WITH/PART_OF | "A commando of the FSB" / "A commando" -> "FSB" / "the FSB"
? AFFILIATED_WITH | "one man" -> "FSB" / "the FSB"
? AFFILIATED_WITH | "one man" -> "A commando of the FSB" / "A commando"
? AFFILIATED_WITH | "two were hurt" -> "FSB" / "the FSB"
? AFFILIATED_WITH | "two were hurt" -> "A commando of the FSB" / "A commando"
? TOOK_PART_IN/TARGETED_IN | "Musa Edilov" / "the convict in the water tank" / "the convict" -> Trial
? WOUNDED_IN/TARGETED_IN | "the third succumbed" / "the third" -> Clash/Attack/Killing
? RELATED_TO | "his mother" -> "Gadjiev" / "the robber from Khasavyurt" / "the robber"
? RELATED_TO | "Aset" / "His sister" / "His sister, Aset" -> "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father"
? WOUNDED_IN/TARGETED_IN | "Turpal" / "Wahayev's son" / "his cub" -> Clash/War/Attack/Killing | asserted/claimed/alleged
? KILLED_IN | "Turpal" / "Wahayev's son" / "his cub" -> Clash/War/Attack/Killing | denied/negated
? AFFILIATED_WITH | "Turpal" / "Wahayev's son" / "his cub" -> "Jaish al-Usra" / "the group Jaish al-Usra" | alleged/asserted
? AFFILIATED_WITH | "most of the 30 fighters of his \"Terek Jamaat\"" / "most of the 30 fighters" / "the 30 fighters" -> "Islamic State" / "the Islamic State"
? AFFILIATED_WITH | "most of the 30 fighters of his \"Terek Jamaat\"" / "most of the 30 fighters" / "the 30 fighters" -> "Caucasus Emirate" / "the Caucasus Emirate"
? TOOK_PART_IN | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> PersonnelChange
? TOOK_PART_IN | "Terek Jamaat" / "his \"Terek Jamaat\"" -> Attack/Killing/Clash | asserted/alleged
? TOOK_PART_IN | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> Attack/Killing/Clash | asserted/alleged
? TARGETED_IN | "a police station in Gudermes" / "a police station" -> Attack/Killing/Clash
? RELATED_TO | "Ramzan Vakhayev" / "Police chief Ramzan Vakhayev" / "Police chief" -> "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" | denied/negated
? TOOK_PART_IN | "Bislan Sugaipov" / "His driver" / "His driver, Bislan Sugaipov" -> PrisonBreak
? TARGETED_IN/TOOK_PART_IN | "Bislan Sugaipov" / "His driver" / "His driver, Bislan Sugaipov" -> Trial
? RELATED_TO | "Bislan Sugaipov" / "His driver" / "His driver, Bislan Sugaipov" -> "Pavlenko" / "Colonel Pavlenko"
? OCCURRED_AT | SecurityOperation/Killing/Clash/Attack -> "Dagestan"
? TARGETED_IN | "Naur colony" / "the Naur colony" / "the colony" / "The colony" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Chechnya" / "the whole of Chechnya"
? OCCURRED_AT | PrisonBreak -> "Naur"
? OCCURRED_AT | Clash/Attack/Killing -> "Chechnya" / "the whole of Chechnya"
? OCCURRED_AT | Arrest -> "Dagestan" | asserted/alleged
? OCCURRED_AT | Clash/War/Attack/Killing -> "Syria" | asserted/claimed/alleged
? OCCURRED_AT | Attack/Killing/Clash -> "Chechnya" / "the whole of Chechnya"
? TARGETED_IN | "Naur colony" / "the Naur colony" / "the colony" / "The colony" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Chechnya" / "the whole of Chechnya"
? OCCURRED_AT | PrisonBreak/Attack -> "Naur"
? HELD_IN | "the eight who fled from the Naur colony in May 2014" / "the eight" / "the fugitives of Naur" / "the fugitives" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? HELD_IN | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? HELD_IN | "Musa Edilov" / "the convict in the water tank" / "the convict" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? HELD_IN | "One died at the roadblock" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? HELD_IN | "Three were caught within hours" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? HELD_IN | "Gadjiev" / "the robber from Khasavyurt" / "the robber" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? HELD_IN | "Turpal" / "Wahayev's son" / "his cub" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? HELD_IN | "40 prisoners" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? HELD_IN | "Twelve of them" / "Twelve" -> "Naur colony" / "the Naur colony" / "the colony" / "The colony" | asserted/alleged
? TARGETED_IN | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> SecurityOperation/Killing/Clash/Attack
? TARGETED_IN | "a woman said to be his second wife" / "a woman" / "his second wife" -> SecurityOperation/Killing/Clash/Attack
? RELATED_TO | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "a woman said to be his second wife" / "a woman" / "his second wife" | alleged/asserted
? TARGETED_IN | "one man" -> SecurityOperation/Killing/Clash/Attack
? TARGETED_IN | "two were hurt" -> SecurityOperation/Killing/Clash/Attack
? TARGETED_IN | "Musa Edilov" / "the convict in the water tank" / "the convict" -> PrisonBreak | negated/denied
? TARGETED_IN | "One died at the roadblock" -> Clash/Attack/Killing
? TARGETED_IN | "three policemen" -> Clash/Attack/Killing
? TARGETED_IN | "Three were caught within hours" -> Arrest
? TARGETED_IN | "Gadjiev" / "the robber from Khasavyurt" / "the robber" -> Arrest
? RELATED_TO | "Gadjiev" / "the robber from Khasavyurt" / "the robber" -> "his mother"
? RELATED_TO | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "Turpal" / "Wahayev's son" / "his cub"
? RELATED_TO | "Turpal" / "Wahayev's son" / "his cub" -> "Aset" / "His sister" / "His sister, Aset"
? RELATED_TO | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "Aset" / "His sister" / "His sister, Aset"
? TARGETED_IN | "four officers" -> Attack/Killing/Clash
? TARGETED_IN | "a nephew" -> Attack/Killing/Clash
? RELATED_TO | "Ramzan Vakhayev" / "Police chief Ramzan Vakhayev" / "Police chief" -> "a nephew"
? RELATED_TO | "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" -> "Ramzan Vakhayev" / "Police chief Ramzan Vakhayev" / "Police chief" | denied/negated
? TARGETED_IN | "Pavlenko" / "Colonel Pavlenko" -> Trial
? RELATED_TO | "Pavlenko" / "Colonel Pavlenko" -> "Bislan Sugaipov" / "His driver" / "His driver, Bislan Sugaipov"
- KILLED_IN | "Musa Edilov" / "the convict in the water tank" / "the convict" -> * | declared dead, had only fainted
- KILLED_IN | "Ramzan Vakhayev" / "Police chief Ramzan Vakhayev" / "Police chief" -> * | the police chief lost a nephew
- ESCAPED_FROM | "Ramzan Vakhayev" / "Police chief Ramzan Vakhayev" / "Police chief" -> * | he only has the Wolf's name
- TOOK_PART_IN | "40 prisoners" -> PrisonBreak | freed in 1998
- ARRESTED_IN | "Turpal" / "Wahayev's son" / "his cub" -> * | went to Syria
- RELATED_TO | "Ramzan Vakhayev" / "Police chief Ramzan Vakhayev" / "Police chief" -> "Isa Wahayev" / "Wahayev" / "Borz" / "The wolf" / "the Wolf" / "the one-eyed rebel" / "The father" | a namesake
- OCCURRED_AT | SecurityOperation/Killing/Clash/Attack -> "MAKHACHKALA" | the dateline only
