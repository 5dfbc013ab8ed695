# The worker: framework-dependent, with the official Neo4j driver, as a user without rights.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt BannedSymbols.Network.txt .editorconfig ./
COPY cypher cypher
COPY src src
RUN dotnet publish src/Zindan --configuration Release --output /app -p:Neo4jDriver=true

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
# A volume mounted here for the first time takes over who owns the folder.
RUN mkdir /workspace /inbox && chown "$APP_UID" /workspace
COPY --from=build /app .
USER $APP_UID
# The file system is read-only: no diagnostics socket, nothing written beside the program.
ENV DOTNET_EnableDiagnostics=0 NO_COLOR=1
ENTRYPOINT ["dotnet", "/app/Zindan.dll"]
CMD ["watch", "/inbox", "--workspace", "/workspace"]
