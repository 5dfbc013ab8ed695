title: Third Tallis County jail fugitive nabbed in Texas; jailer charged
published: 2016-08-24
source: Tallis County Sentinel
style: tallis county
---
By Marcy Lindqvist, Sentinel staff

DUNMORE, Ark. — The third of four men who shinnied down a rope of bedsheets from the Tallis County Detention Center on Aug. 13 was captured Monday at a motel in Texarkana, Texas, Sheriff Buddy Crenshaw said.

Cody Wayne Strickland, 29, did not resist when U.S. marshals kicked in the door, Crenshaw said. With him was his girlfriend, Amber Toomey, 26, who was booked on a count of hindering apprehension. Strickland had been awaiting trial in the March shooting death of Dunmore pawnbroker Harold Eubanks.

Still on the loose is Luis "Flaco" Barrera, 34, whom prosecutors describe as a lieutenant in the Delta Kings, a methamphetamine ring. His lawyer, Patrice Holloway, says her client has never been a member of any gang.

The first to be caught, Ricky Dale Poole, 41, lasted four hours. He was found under a church porch with a broken ankle. The second, Terrence Mayfield, 23, died Aug. 17 when the stolen pickup he was driving hit a logging truck near Hope during a pursuit.

A fifth man, Jesse Ott, 37, also went out through the ceiling of the laundry but got no farther than the roof, where he sat down and hollered for a deputy. He says he is afraid of heights.

On Tuesday, Circuit Judge Lorraine Beasley set bond at $150,000 for night jailer Kyle Dean Rusk, 27, charged with furnishing prohibited articles and aiding the getaway. According to an affidavit, Rusk sold Barrera a hacksaw blade and a cellphone for $900. Rusk pleaded not guilty. His supervisor, Lt. Gwen Abbott, was fired last week; jail administrator Hal Pruitt retired.

The affidavit says Barrera's brother, Hector, an inmate at the state prison in Calico Rock, arranged the money. He has not been charged.

Crenshaw at first told the Sentinel that three inmates were gone; a recount at noon turned up the fourth empty bunk. The Quorum Court was told Monday that the jail, built for 88, housed 141 that night. The sheriff puts it at 126.

It was the jail's first breakout since 1994, when Dwight and Leon Pettus overpowered a matron, Edna Sharpe, and took off in her Buick. Dwight was shot dead in Memphis. Leon is serving life at the Cummins Unit.

In neighboring Lafitte County, two women walked away from a work-release crew Sunday. Sheriff Tom Vance said both were back by supper.
---
+ ESCAPED_FROM | "four men who shinnied down a rope of bedsheets" / "four men" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail"
+ OCCURRED_AT | PrisonBreak -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail"
+ ESCAPED_FROM | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail"
+ ARRESTED_IN | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Texarkana"
+ TOOK_PART_IN | "U.S. marshals" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Amber Toomey" / "his girlfriend" / "his girlfriend, Amber Toomey" -> Arrest/Trial/SecurityOperation
+ RELATED_TO | "Amber Toomey" / "his girlfriend" / "his girlfriend, Amber Toomey" -> "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive"
+ TOOK_PART_IN | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> Killing/Attack | alleged
+ KILLED_IN | "Harold Eubanks" / "Dunmore pawnbroker Harold Eubanks" / "pawnbroker" -> Killing/Attack
+ ESCAPED_FROM | "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail"
+ AFFILIATED_WITH | "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant" -> "Delta Kings" / "the Delta Kings" / "a methamphetamine ring" | alleged/asserted
+ ESCAPED_FROM | "Ricky Dale Poole" / "The first to be caught" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail"
+ ARRESTED_IN | "Ricky Dale Poole" / "The first to be caught" -> Arrest
+ ESCAPED_FROM | "Terrence Mayfield" / "The second, Terrence" / "The second" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail"
+ ATTEMPTED_ESCAPE_FROM | "Jesse Ott" / "A fifth man" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/attempted
+ TARGETED_IN | "Kyle Dean Rusk" / "Rusk" / "night jailer" / "jailer" / "night jailer Kyle Dean Rusk" -> Trial
+ TOOK_PART_IN | "Kyle Dean Rusk" / "Rusk" / "night jailer" / "jailer" / "night jailer Kyle Dean Rusk" -> PrisonBreak | alleged
+ TARGETED_IN | "Gwen Abbott" / "His supervisor" / "Lt. Gwen Abbott" -> PersonnelChange
+ TARGETED_IN | "Hal Pruitt" / "jail administrator" / "jail administrator Hal Pruitt" -> PersonnelChange
+ HELD_IN | "Hector" / "Barrera's brother" / "Barrera's brother, Hector" / "an inmate at the state prison in Calico Rock" / "an inmate" -> "the state prison in Calico Rock" / "the state prison"
+ RELATED_TO | "Hector" / "Barrera's brother" / "Barrera's brother, Hector" / "an inmate at the state prison in Calico Rock" / "an inmate" -> "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant"
+ HELD_IN | "141" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
+ HELD_IN | "126" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
+ ESCAPED_FROM | "Dwight" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail"
+ ESCAPED_FROM | "Leon Pettus" / "Leon" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail"
+ TARGETED_IN | "Edna Sharpe" / "a matron" / "a matron, Edna Sharpe" -> PrisonBreak
+ KILLED_IN | "Dwight" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Memphis"
+ HELD_IN | "Leon Pettus" / "Leon" -> "Cummins Unit" / "the Cummins Unit"
+ TOOK_PART_IN | "two women" / "both" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Lafitte County"
? TOOK_PART_IN | "four men who shinnied down a rope of bedsheets" / "four men" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "DUNMORE"
? OCCURRED_AT | PrisonBreak -> "Tallis County"
? TOOK_PART_IN | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> PrisonBreak
? OCCURRED_AT | Arrest/SecurityOperation -> "Texas"
? TARGETED_IN | "Amber Toomey" / "his girlfriend" / "his girlfriend, Amber Toomey" -> Arrest/Trial/SecurityOperation
? RELATED_TO | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> "Amber Toomey" / "his girlfriend" / "his girlfriend, Amber Toomey"
? OCCURRED_AT | Killing/Attack -> "DUNMORE"
? TARGETED_IN | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> Trial
? TOOK_PART_IN | "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant" -> PrisonBreak
? AFFILIATED_WITH | "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant" -> "Delta Kings" / "the Delta Kings" / "a methamphetamine ring" | denied
? RELATED_TO | "Patrice Holloway" / "His lawyer" / "His lawyer, Patrice Holloway" -> "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant"
? RELATED_TO | "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant" -> "Patrice Holloway" / "His lawyer" / "His lawyer, Patrice Holloway"
? TOOK_PART_IN | "Ricky Dale Poole" / "The first to be caught" -> PrisonBreak
? TOOK_PART_IN | "Terrence Mayfield" / "The second, Terrence" / "The second" -> PrisonBreak
? KILLED_IN/TARGETED_IN | "Terrence Mayfield" / "The second, Terrence" / "The second" -> SecurityOperation
? OCCURRED_AT | SecurityOperation -> "Hope"
? TOOK_PART_IN | "Jesse Ott" / "A fifth man" -> PrisonBreak | asserted/attempted
? ESCAPED_FROM | "Jesse Ott" / "A fifth man" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | attempted/negated
? TOOK_PART_IN | "Lorraine Beasley" / "Circuit Judge Lorraine Beasley" / "Circuit Judge" -> Trial
? TOOK_PART_IN | "Kyle Dean Rusk" / "Rusk" / "night jailer" / "jailer" / "night jailer Kyle Dean Rusk" -> PrisonBreak | denied
? RELATED_TO | "Gwen Abbott" / "His supervisor" / "Lt. Gwen Abbott" -> "Kyle Dean Rusk" / "Rusk" / "night jailer" / "jailer" / "night jailer Kyle Dean Rusk"
? RELATED_TO | "Kyle Dean Rusk" / "Rusk" / "night jailer" / "jailer" / "night jailer Kyle Dean Rusk" -> "Gwen Abbott" / "His supervisor" / "Lt. Gwen Abbott"
? TOOK_PART_IN | "Gwen Abbott" / "His supervisor" / "Lt. Gwen Abbott" -> PersonnelChange
? TOOK_PART_IN | "Hal Pruitt" / "jail administrator" / "jail administrator Hal Pruitt" -> PersonnelChange
? RELATED_TO | "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant" -> "Hector" / "Barrera's brother" / "Barrera's brother, Hector" / "an inmate at the state prison in Calico Rock" / "an inmate"
? TOOK_PART_IN | "Hector" / "Barrera's brother" / "Barrera's brother, Hector" / "an inmate at the state prison in Calico Rock" / "an inmate" -> PrisonBreak | alleged/asserted
? ESCAPED_FROM/HELD_IN | "three inmates" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? TOOK_PART_IN | "Dwight" -> PrisonBreak
? TOOK_PART_IN | "Leon Pettus" / "Leon" -> PrisonBreak
? CONVICTED_IN/TARGETED_IN | "Leon Pettus" / "Leon" -> Trial
? ARRESTED_IN/TARGETED_IN | "two women" / "both" -> Arrest
? AFFILIATED_WITH | "Marcy Lindqvist" -> "Sentinel" / "the Sentinel"
? TOOK_PART_IN | "three inmates" -> PrisonBreak | asserted/alleged
? HELD_IN | "four men who shinnied down a rope of bedsheets" / "four men" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? TARGETED_IN | "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Ark."
? HELD_IN | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? TARGETED_IN | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> Arrest/SecurityOperation
? TARGETED_IN | "Harold Eubanks" / "Dunmore pawnbroker Harold Eubanks" / "pawnbroker" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "Ark."
? OCCURRED_AT | Killing/Attack -> "Tallis County"
? HELD_IN | "Luis \"Flaco\" Barrera" / "Flaco" / "Barrera" / "her client" / "a lieutenant" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? HELD_IN | "Ricky Dale Poole" / "The first to be caught" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? TARGETED_IN | "Ricky Dale Poole" / "The first to be caught" -> Arrest
? HELD_IN | "Terrence Mayfield" / "The second, Terrence" / "The second" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? HELD_IN | "Jesse Ott" / "A fifth man" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? HELD_IN | "Dwight" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? HELD_IN | "Leon Pettus" / "Leon" -> "Tallis County Detention Center" / "the Tallis County Detention Center" / "Tallis County jail" / "the jail" | asserted/alleged
? TARGETED_IN | "Dwight" -> Killing/Attack
- ESCAPED_FROM | "Jesse Ott" / "A fifth man" -> * | got no farther than the roof
- ARRESTED_IN | "Terrence Mayfield" / "The second, Terrence" -> * | died in a crash
- ESCAPED_FROM | "Hector" / "Barrera's brother" / "Barrera's brother, Hector" / "an inmate at the state prison in Calico Rock" / "an inmate" -> * | an inmate elsewhere who arranged the money
- TARGETED_IN | "Hector" / "Barrera's brother" / "Barrera's brother, Hector" / "an inmate at the state prison in Calico Rock" / "an inmate" -> Trial | not charged
- CONVICTED_IN | "Kyle Dean Rusk" / "Rusk" / "night jailer" / "night jailer Kyle Dean Rusk" -> * | pleaded not guilty
- ESCAPED_FROM | "two women" / "both" -> * | from a crew in another county
- ESCAPED_FROM | "Leon Pettus" / "Leon" -> "Cummins Unit" / "the Cummins Unit" | he is held there
- KILLED_IN/WOUNDED_IN | "Edna Sharpe" / "a matron" / "a matron, Edna Sharpe" -> * | overpowered only
- ESCAPED_FROM | "Cody Wayne Strickland" / "Strickland" / "The third of four men" / "The third of four men who shinnied down a rope of bedsheets" / "Third Tallis County jail fugitive" -> "the state prison in Calico Rock" / "the state prison" | other prison
