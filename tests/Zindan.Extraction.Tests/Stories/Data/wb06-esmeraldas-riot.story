title: Six questions about the bloodbath in Esmeraldas, answered
published: 2022-05-12
source: Pacific Andes Monitor
style: esmeraldas riot
---
Q: What happened at the Costa Verde penitentiary?
A: Before sunrise on Monday, members of Los Cuervos blew a hole in the wall between Pavilions 2 and 3 and fell upon their enemies of the R-9. By the time soldiers retook the place, ten hours later, at least 22 inmates had been slaughtered. Eight guards and a nurse had been taken hostage; all nine were let go unharmed at noon.

Q: Is 22 the final figure?
A: Perhaps not. That is what SNAI, the prison service, says. The Committee of Relatives counts 31, and a forensic official in Quito says that his team has received 27 bodies. SNAI's director, General Pablo Arellano, accuses the committee of adding the dead of the February mutiny at the same prison, when nine people lost their lives.

Q: And the getaway?
A: While everyone watched Pavilion 3, a crowd scaled the north fence. SNAI first spoke of 98 absentees, then of 112. Police have brought back 64, among them 12 who walked into a church and gave themselves up to the priest, Father Julio Quiñónez.

Q: Who is still missing?
A: Wellington Caicedo, alias "Pastor", second in command of Los Cuervos, who was serving 28 years for the contract killing of prosecutor Marisol Vera in 2019. So is his stepson, Jordy Mina. Contrary to what circulates on WhatsApp, the overall chief, Kléber Bustos, alias "Tío Kléber", did not take flight. He is in La Roca, a maximum-security prison in Guayaquil, to which he was transferred in April. A hitman known as "Ojitos" died on the barbed wire.

Q: What are these gangs fighting over?
A: Cocaine routes. R-9 was the armed branch of Los Cuervos until 2020, when its commander, Dalton "Nueve" Preciado, set up on his own. Intelligence reports link R-9 to a Mexican cartel; Preciado, in a video, laughs at the idea. He was murdered in Cali, Colombia, last November. Bustos is accused of ordering it and denies it.

Q: Has anybody been made to answer?
A: The warden, Lorena Ayoví, resigned on Tuesday. Five guards were arrested, and one, Freddy Tenorio, was charged on Wednesday with smuggling in the dynamite. President Andrea Villacís declared an emergency in the province. It is the third such order within a year. In the first, after 14 prisoners overpowered their escort in a court corridor in Machala and ran, troops shot two of them dead and recovered 11; the last, Nixon Roca, surfaced in Peru, where he is in custody awaiting extradition.
---
+ TOOK_PART_IN | "Los Cuervos" -> Riot/Attack/Killing/Clash/Bombing
+ TARGETED_IN | "R-9" / "the R-9" / "their enemies of the R-9" / "their enemies" / "the armed branch of Los Cuervos" -> Riot/Attack/Killing/Clash/Bombing
+ OCCURRED_AT | Riot/Attack/Killing/Clash/Bombing -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ KILLED_IN | "at least 22 inmates" / "22 inmates" / "22" -> Riot/Attack/Killing/Clash/Bombing
+ KILLED_IN | "31" -> Riot/Attack/Killing/Clash/Bombing | asserted/alleged
+ KILLED_IN | "27 bodies" -> Riot/Attack/Killing/Clash/Bombing | asserted/alleged
+ KILLED_IN | "nine people" / "the dead of the February mutiny" -> Riot/Killing
+ OCCURRED_AT | Riot/Killing -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ TARGETED_IN | "Eight guards" -> Kidnapping
+ TARGETED_IN | "a nurse" -> Kidnapping
+ OCCURRED_AT | Kidnapping -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ ESCAPED_FROM | "a crowd" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ ESCAPED_FROM | "98 absentees" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ ESCAPED_FROM | "112" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ OCCURRED_AT | PrisonBreak -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ ARRESTED_IN | "64" -> Arrest/SecurityOperation
+ ARRESTED_IN | "12" -> Arrest/SecurityOperation
+ ESCAPED_FROM | "Wellington Caicedo" / "Pastor" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ ESCAPED_FROM | "Jordy Mina" / "his stepson" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
+ RELATED_TO | "Jordy Mina" / "his stepson" -> "Wellington Caicedo" / "Pastor"
+ AFFILIATED_WITH | "Wellington Caicedo" / "Pastor" -> "Los Cuervos"
+ CONVICTED_IN | "Wellington Caicedo" / "Pastor" -> Trial
+ TOOK_PART_IN | "Wellington Caicedo" / "Pastor" -> Killing/Attack | asserted/alleged
+ KILLED_IN | "Marisol Vera" / "prosecutor Marisol Vera" -> Killing/Attack
+ AFFILIATED_WITH | "Kléber Bustos" / "Tío Kléber" / "Bustos" / "the overall chief" -> "Los Cuervos"
+ HELD_IN | "Kléber Bustos" / "Tío Kléber" / "Bustos" / "the overall chief" -> "La Roca" / "a maximum-security prison in Guayaquil" / "a maximum-security prison"
+ ATTEMPTED_ESCAPE_FROM | "Ojitos" / "A hitman" / "A hitman known as \"Ojitos\"" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/attempted
+ KILLED_IN | "Ojitos" / "A hitman" / "A hitman known as \"Ojitos\"" -> PrisonBreak
+ AFFILIATED_WITH | "R-9" / "the R-9" / "their enemies of the R-9" / "their enemies" / "the armed branch of Los Cuervos" -> "Los Cuervos"
+ AFFILIATED_WITH | "Dalton \"Nueve\" Preciado" / "Preciado" / "its commander" -> "R-9" / "the R-9" / "their enemies of the R-9" / "their enemies" / "the armed branch of Los Cuervos"
+ AFFILIATED_WITH | "R-9" / "the R-9" / "their enemies of the R-9" / "their enemies" / "the armed branch of Los Cuervos" -> "a Mexican cartel" | alleged
+ KILLED_IN | "Dalton \"Nueve\" Preciado" / "Preciado" / "its commander" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Cali"
+ TOOK_PART_IN | "Kléber Bustos" / "Tío Kléber" / "Bustos" / "the overall chief" -> Killing/Attack | alleged
+ TARGETED_IN | "Lorena Ayoví" / "The warden" -> PersonnelChange
+ ARRESTED_IN | "Five guards" -> Arrest
+ TARGETED_IN | "Freddy Tenorio" -> Trial
+ TOOK_PART_IN | "14 prisoners" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Machala"
+ KILLED_IN | "two of them" -> Killing/Arrest/SecurityOperation
+ ARRESTED_IN | "11" -> Killing/Arrest/SecurityOperation
+ TOOK_PART_IN | "Nixon Roca" / "the last" -> PrisonBreak
+ ARRESTED_IN | "Nixon Roca" / "the last" -> Arrest
+ OCCURRED_AT | Arrest -> "Peru"
? TOOK_PART_IN | "members of Los Cuervos" -> Riot/Attack/Killing/Clash/Bombing
? AFFILIATED_WITH | "members of Los Cuervos" -> "Los Cuervos"
? HELD_IN | "members of Los Cuervos" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
? HELD_IN | "at least 22 inmates" / "22 inmates" / "22" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
? TARGETED_IN | "all nine" -> Kidnapping
? PART_OF | Kidnapping -> Riot/Attack/Killing/Clash/Bombing
? TOOK_PART_IN | "soldiers" -> SecurityOperation
? OCCURRED_AT | SecurityOperation -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
? ESCAPED_FROM | "64" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
? ESCAPED_FROM | "12" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
? TOOK_PART_IN | "Police" -> Arrest/SecurityOperation
? ESCAPED_FROM | "Kléber Bustos" / "Tío Kléber" / "Bustos" / "the overall chief" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | negated/denied
? HELD_IN | "Kléber Bustos" / "Tío Kléber" / "Bustos" / "the overall chief" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place"
? PART_OF | "R-9" / "the R-9" / "their enemies of the R-9" / "their enemies" / "the armed branch of Los Cuervos" -> "Los Cuervos"
? AFFILIATED_WITH | "Dalton \"Nueve\" Preciado" / "Preciado" / "its commander" -> "Los Cuervos"
? AFFILIATED_WITH | "R-9" / "the R-9" / "their enemies of the R-9" / "their enemies" / "the armed branch of Los Cuervos" -> "a Mexican cartel" | denied
? TOOK_PART_IN | "Kléber Bustos" / "Tío Kléber" / "Bustos" / "the overall chief" -> Killing/Attack | denied
? TOOK_PART_IN | "Lorena Ayoví" / "The warden" -> PersonnelChange
? ARRESTED_IN/TARGETED_IN | "Freddy Tenorio" -> Arrest
? TOOK_PART_IN | "Freddy Tenorio" -> Riot/Attack/Killing/Clash/Bombing | alleged
? AFFILIATED_WITH | "Pablo Arellano" / "General Pablo Arellano" / "SNAI's director" -> "SNAI" / "the prison service"
? AFFILIATED_WITH | "Lorena Ayoví" / "The warden" -> "SNAI" / "the prison service"
? RUN_BY | "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" -> "SNAI" / "the prison service"
? TARGETED_IN | "their escort" -> PrisonBreak
? TOOK_PART_IN | "two of them" -> PrisonBreak
? TOOK_PART_IN | "11" -> PrisonBreak
? TOOK_PART_IN | "troops" -> Killing/Arrest/SecurityOperation
? TARGETED_IN | "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" -> Riot/Attack/Killing/Clash/Bombing
? OCCURRED_AT | Riot/Attack/Killing/Clash/Bombing -> "Esmeraldas" / "the province"
? TARGETED_IN | "at least 22 inmates" / "22 inmates" / "22" -> Riot/Attack/Killing/Clash/Bombing
? TARGETED_IN | "31" -> Riot/Attack/Killing/Clash/Bombing | asserted/alleged
? TARGETED_IN | "27 bodies" -> Riot/Attack/Killing/Clash/Bombing | asserted/alleged
? TARGETED_IN | "nine people" / "the dead of the February mutiny" -> Riot/Killing
? TARGETED_IN | "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" -> Riot/Killing
? OCCURRED_AT | Riot/Killing -> "Esmeraldas" / "the province"
? TARGETED_IN | "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Esmeraldas" / "the province"
? TARGETED_IN | "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" -> SecurityOperation
? OCCURRED_AT | SecurityOperation -> "Esmeraldas" / "the province"
? HELD_IN | "a crowd" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/alleged
? TOOK_PART_IN | "a crowd" -> PrisonBreak
? HELD_IN | "98 absentees" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/alleged
? TOOK_PART_IN | "98 absentees" -> PrisonBreak
? HELD_IN | "112" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/alleged
? TOOK_PART_IN | "112" -> PrisonBreak
? HELD_IN | "64" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/alleged
? TOOK_PART_IN | "64" -> PrisonBreak
? HELD_IN | "12" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/alleged
? TOOK_PART_IN | "12" -> PrisonBreak
? TARGETED_IN | "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Esmeraldas" / "the province"
? TARGETED_IN | "64" -> Arrest/SecurityOperation
? TARGETED_IN | "12" -> Arrest
? HELD_IN | "Wellington Caicedo" / "Pastor" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/alleged
? TOOK_PART_IN | "Wellington Caicedo" / "Pastor" -> PrisonBreak
? HELD_IN | "Jordy Mina" / "his stepson" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/alleged
? TOOK_PART_IN | "Jordy Mina" / "his stepson" -> PrisonBreak
? RELATED_TO | "Wellington Caicedo" / "Pastor" -> "Jordy Mina" / "his stepson"
? TARGETED_IN | "Wellington Caicedo" / "Pastor" -> Trial
? TARGETED_IN | "Marisol Vera" / "prosecutor Marisol Vera" -> Killing/Attack
? TOOK_PART_IN | "Kléber Bustos" / "Tío Kléber" / "Bustos" / "the overall chief" -> PrisonBreak | negated/denied
? HELD_IN | "Ojitos" / "A hitman" / "A hitman known as \"Ojitos\"" -> "Costa Verde penitentiary" / "the Costa Verde penitentiary" / "the same prison" / "the place" | asserted/alleged
? TOOK_PART_IN | "Ojitos" / "A hitman" / "A hitman known as \"Ojitos\"" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "Ojitos" / "A hitman" / "A hitman known as \"Ojitos\"" -> PrisonBreak
? TARGETED_IN | "Dalton \"Nueve\" Preciado" / "Preciado" / "its commander" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "Colombia"
? TARGETED_IN | "Five guards" -> Arrest
? TARGETED_IN | "two of them" -> Killing/Arrest/SecurityOperation
? TARGETED_IN | "11" -> Killing/Arrest/SecurityOperation
? TARGETED_IN | "Nixon Roca" / "the last" -> Arrest
- ESCAPED_FROM | "Kléber Bustos" / "Tío Kléber" / "Bustos" / "the overall chief" -> * | he is in La Roca
- ESCAPED_FROM | * -> "La Roca" / "a maximum-security prison in Guayaquil" / "a maximum-security prison" | nobody left La Roca
- ESCAPED_FROM | "Ojitos" / "A hitman" / "A hitman known as \"Ojitos\"" -> * | died on the barbed wire
- KILLED_IN | "nine people" / "the dead of the February mutiny" -> Riot/Attack/Killing/Clash/Bombing | the dead of February
- ESCAPED_FROM | "14 prisoners" -> * | from a court corridor, no prison
- KILLED_IN | "Eight guards" -> * | hostages let go unharmed
- ARRESTED_IN | "Lorena Ayoví" / "The warden" -> * | resigned
- CONVICTED_IN | "Freddy Tenorio" -> * | charged only
